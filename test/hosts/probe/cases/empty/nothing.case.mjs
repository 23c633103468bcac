describe('a file without tests', () => {});
