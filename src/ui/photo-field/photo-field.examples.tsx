import { type Examples, nothing } from '../example';
import { PhotoField } from './photo-field';

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'%3E%3Cpath fill='%23727986' d='M0 0h4v3H0z'/%3E%3C/svg%3E";

export const examples: Examples = {
  empty: (
    <PhotoField
      id="p-empty"
      label="地方的照片"
      hint="不要拍人脸，|不要拍证件"
      photos={[]}
      most={3}
      onAdd={nothing}
      onRemove={nothing}
      addLabel="拍一张"
      removeLabel="拿掉"
    />
  ),
  statuses: (
    <PhotoField
      id="p-some"
      label="地方的照片"
      photos={[
        { id: 'a', source: picture, status: 'saved', statusText: '存在这部手机' },
        { id: 'b', source: picture, status: 'failed', statusText: '没送出去，还在手机里' },
      ]}
      most={3}
      onAdd={nothing}
      onRemove={nothing}
      addLabel="再拍一张"
      removeLabel="拿掉"
    />
  ),
  keeping: (
    <PhotoField
      id="p-keeping"
      label="诊断书的照片"
      photos={[{ id: 'd', source: picture, status: 'saved', statusText: '存在这部手机' }]}
      keeping="正在存第 2 张，|共 3 张……"
      most={4}
      onAdd={nothing}
      onRemove={nothing}
      addLabel="再拍一张"
      removeLabel="拿掉"
    />
  ),
  'two-ways': (
    <PhotoField
      id="p-two"
      label="诊断书的照片"
      photos={[{ id: 'c', source: picture, status: 'saved', statusText: '存在这部手机，加了“仅用于”字样' }]}
      most={4}
      onAdd={nothing}
      second={{ label: '从相册选', onTap: nothing }}
      onRemove={nothing}
      addLabel="拍照"
      removeLabel="拿掉"
    />
  ),
};
