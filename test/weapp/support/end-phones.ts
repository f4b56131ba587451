import { endPhones } from '../harness/life';

// A page that counts seconds would keep the process awake after its test.
afterAll(endPhones);
