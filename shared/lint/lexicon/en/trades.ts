/** English trades that programs and machines are named after too, and what only people do: together they tell a person. */
import { listed } from '../../lexeme';

/** Heads that are a part of a program in one trade and a colleague in the next. */
export const sharedTrades: ReadonlySet<string> = new Set(
  listed(`
    loader, unloader, handler, driver, operator, runner, printer, dispatcher, controller, planner,
    scheduler, sorter, picker, packer, tester, checker, scanner, reader, writer, editor, builder, installer,
    inspector, monitor, worker, server, host, agent, manager, collector, recorder, keeper, tracker, mixer,
    cutter, grinder, roller, feeder, stacker, folder, binder, router, cleaner, supervisor, distributor,
    provider, coordinator, allocator, negotiator, mediator, broker, guard, master, porter, carrier,
    messenger, receiver, sender, caller, marshaller, spotter, setter, fixer, translator, interpreter,
    compiler, reviewer, approver, validator, administrator, responder, watcher, lead, buyer, seller, trader
  `).flatMap((word) => [word, `${word}s`]),
);

/** Behind such a head they leave no doubt: programs have no phone, no lunch, no temper and no signature. */
export const onlyPeople: readonly string[] = listed(
  `
    on his phone, on her phone, on their phone, on their phones, on his mobile, on her mobile, on the phone,
    phoned, texting, was chatting, were chatting, to lunch, at lunch, on a break, on his break,
    on her break, on their break, for a smoke, for a coffee, a cup of tea, to the pub, to the toilet,
    went home, gone home, going home, left early, turned up late, showed up late, clocked off, clocked out,
    off sick, on holiday, on annual leave, shrugged, swore, sulked, yawned, laughed, joked, grumbled,
    moaned, argued with the, shouted, apologised, apologized, boasted, bragged, overslept, promised us,
    promised me, promised him, promised her, bother to, bothered to, could not be bothered,
    couldn't be bothered, was tired, were tired, too tired, half asleep, fell asleep, was drunk,
    was hungover, wanted to go home, wanted to get home, had a row, in his first week, in her first week,
    in their first week, signed the sheet, signed the log, signed the book, signed the form,
    signed the register, signed the docket, signed the card, signed without reading, forgot to ring,
    forgot to phone, forgot to mention, forgot to hand over, forgot to tick, forgot to write down,
    forgot to wear, forgot to put on, forgot to strap, forgot to fasten, forgot his, forgot her,
    forgot their gloves, did not ring, didn't ring, did not phone, didn't phone, did not look up,
    didn't look up, his gloves, her gloves, his helmet, her helmet, his glasses, her glasses, his eyes,
    her eyes, his mate, her mate, his colleague, her colleague, not paying attention, not concentrating,
    daydreaming, was distracted, were distracted, in a hurry, in a rush, himself, herself, hurt his,
    hurt her
  `,
);
