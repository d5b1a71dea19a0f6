// For tests: loaded before a command (`node --import`), it moves the clock of the process by `ASSAY_TEST_CLOCK` milliseconds, so
// that `publishAt` can pass midnight, and clocks can be wrong. The times of files stay those of the real clock.
const offset = Number(process.env.ASSAY_TEST_CLOCK ?? 0);
const RealDate = Date;
const now = () => RealDate.now() + offset;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: ConstructorParameters<DateConstructor> | [], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
