import { openSealedDisk } from '../storage/sealed/sealed-disk.h5';
import { createDoor } from '../storage/storage-door';

const jpeg = {
  write: (photo: Blob) => photo.arrayBuffer(),
  read: (bytes: ArrayBuffer) => new Blob([bytes], { type: 'image/jpeg' }),
};

/** Photos, sealed on disk, or in memory where the browser cannot seal. */
export const photoBox = createDoor(() => openSealedDisk('jiuzhutong-photos', 'photos', jpeg));
