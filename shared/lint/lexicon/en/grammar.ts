/** English function words: what the subject resolver walks over. */
import type { WordList } from '../../lexeme';

export const grammar: readonly WordList[] = [
  {
    class: 'DET',
    kind: 'word',
    words: `
        a, an, the, this, that, these, those, my, our, your, his, her, its, their, another, every, each,
        any, some, no, whose, both, which
      `,
  },
  { class: 'OWN', kind: 'word', words: 'my, our, his, her, their' },
  { class: 'WE', kind: 'word', words: 'we, us, ourselves, i, me, myself' },
  { class: 'WE AUX', kind: 'word', words: "we'd, we've, we'll, we're, i'd, i've, i'll, i'm" },
  { class: 'WE AUX BE', kind: 'word', words: "we're, i'm" },
  { class: 'WE AUX HAD', kind: 'word', words: "we'd, i'd" },
  {
    class: 'PRON',
    kind: 'word',
    words: `
        he, she, him, himself, herself, they, them, themselves, someone, somebody, everyone, everybody,
        no one, nobody, anyone, anybody, no-one, he/she, she/he, whoever, people, you people, you guys,
        you lot, you all, one of us, none of us, all of us, some of us
      `,
  },
  {
    class: 'PRON AUX',
    kind: 'word',
    words: "he'd, she'd, they'd, they've, they're, he's, she's, they'll, he'll, she'll",
  },
  { class: 'PRON AUX HAD', kind: 'word', words: "he'd, she'd, they'd" },
  {
    class: 'PRON NOBODY',
    kind: 'word',
    words: `
        nobody, no one, no-one, none of us, neither of us, not one of us, not a single person,
        nobody on the team, no one on the team, no developer, no engineer, no team member
      `,
  },
  {
    class: 'SYSTEM',
    kind: 'word',
    words: 'it, itself, this, these, something, nothing, everything, anything',
  },
  { class: 'LETS', kind: 'word', words: "let's, lets" },
  {
    class: 'TITLE',
    kind: 'word',
    words: 'mr, mrs, ms, miss, dr, prof, sgt, capt, cpt, lt, sir, madam, nurse, officer, captain, sergeant',
  },
  { class: 'REL', kind: 'word', words: 'which, that' },
  { class: 'WHO', kind: 'word', words: 'who, whom' },
  { class: 'TO PREP', kind: 'word', words: 'to' },
  {
    class: 'PREP',
    kind: 'word',
    words: `
        in, on, at, by, for, from, with, without, within, into, onto, of, over, under, during, through,
        throughout, across, against, among, between, behind, beyond, despite, via, per, about, around,
        above, below, near, off, out, out of, upon, toward, towards, like, unlike, due to, because of,
        instead of, according to, prior to, in addition to, as part of, in spite of, on behalf of,
        in front of, as a result of, except, besides, following, regarding, including, given
      `,
  },
  { class: 'PREP SUBCONJ', kind: 'word', words: 'after, before, until, till' },
  {
    class: 'CONJ',
    kind: 'word',
    words: 'and, or, but, nor, yet, then, so, & , and then, and also, but then, and/or',
  },
  {
    class: 'SUBCONJ',
    kind: 'word',
    words: `
        because, since, when, while, although, though, as, if, whether, unless, once, where, whereas, why,
        how, even though, so that, in case, as soon as, what, that is
      `,
  },
  {
    class: 'BE AUX',
    kind: 'word',
    words: "am, is, are, was, were, be, been, being, isn't, aren't, wasn't, weren't, got, getting, gets, get",
  },
  {
    class: 'AUX',
    kind: 'word',
    words: `
        do, does, did, has, have, had, having, will, would, shall, should, can, could, may, might, must,
        ought, don't, doesn't, didn't, hasn't, haven't, hadn't, won't, wouldn't, shouldn't, can't, cannot,
        couldn't, mustn't, ought to, used to, needed to, need to, had to, has to, have to, was supposed to,
        were supposed to, was meant to, were meant to, was expected to, were expected to, should've,
        would've, could've, might've
      `,
  },
  { class: 'HAD', kind: 'word', words: "had, hadn't, we'd, i'd, they'd, he'd, she'd" },
  {
    class: 'MODAL',
    kind: 'word',
    words:
      "should, could, might, must, ought to, ought, would, shouldn't, couldn't, would've, should've, could've, needn't",
  },
  {
    class: 'HYPO',
    kind: 'word',
    words: `
        if, whether, unless, in case, may, might, could, can, would, prevent, prevents, preventing,
        prevented, avoid, avoids, avoiding, stop, stops, lest, so that, risk of, chance of, possibility of,
        likelihood of, when someone, when a user, when users, when an engineer, when people, whenever,
        detect when, detects when, alert when, alerts when, keep from, keeps from, protect against,
        protects against, guard against, will, should, easy to, easier to, hard to, harder to,
        impossible to, in the event, how to, not possible to, whoever, anyone who, everyone who, cannot
      `,
  },
  {
    class: 'NEG',
    kind: 'word',
    words: `
        not, never, no, without, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't,
        hadn't, won't, wouldn't, shouldn't, can't, cannot, couldn't, rather than, instead of,
        nothing to do with, nobody, no one, none, neither, avoid, avoids, avoiding, stop, stopped,
        no longer, far from, free of, regardless of, beyond, less about, never about, not about,
        not a case of, not because, not due to, rule out, ruled out, rules out, eliminate, eliminates
      `,
  },
  {
    class: 'NEG.did NEG AUX',
    kind: 'word',
    words: `
        did not, didn't, didnt, did not even, didn't even, did not ever, didn't actually, did not actually,
        did not really, didn't really, did not properly, didn't properly, did not fully, didn't fully
      `,
  },
  { class: 'NEG.do NEG AUX', kind: 'word', words: "do not, don't, does not, doesn't" },
  {
    class: 'NEG.had NEG AUX',
    kind: 'word',
    words: `
        had not, hadn't, have not, haven't, has not, hasn't, hadn't even, had not even, had never,
        have never, has never, hadn't yet, had not yet
      `,
  },
  {
    class: 'NEG.was NEG BE AUX',
    kind: 'word',
    words: `
        was not, wasn't, were not, weren't, was never, were never, had not been, hadn't been, has not been,
        have not been, was not being, were not being, was n't
      `,
  },
  {
    class: 'NEG.wasact NEG BE AUX',
    kind: 'word',
    words:
      "was not, wasn't, were not, weren't, is not, isn't, are not, aren't, am not, i'm not, we're not, they're not",
  },
  {
    class: 'NEVER NEG AUX',
    kind: 'word',
    words: 'never, never once, never even, never actually, never really, never bothered to',
  },
  {
    class: 'ADV',
    kind: 'word',
    words: `
        also, just, still, even, again, soon, often, always, sometimes, already, only, once more, first,
        later, then, now, too, very, quite, almost, at least, at first, ever, instead, however, therefore,
        together, twice, perhaps, maybe, apparently, somehow, in time, at all, well, further, fast, hard,
        all, both, each, much, in fact, of course, at the time, that day, that night, that morning,
        yesterday, today, once again, yet again, on time, early, late, unfortunately, sadly, nevertheless,
        so far, at some point, by then, simply, clearly, obviously, completely, totally, extremely, really,
        generally, entirely, basically, plainly, evidently, blindly, naively, foolishly, stupidly,
        carelessly, wrongly, incorrectly, mistakenly, falsely, erroneously, recklessly, hastily, casually,
        lazily, routinely, repeatedly, constantly, regularly, consistently, habitually, accidentally,
        inadvertently, unintentionally, sloppily, prematurely, openly, quietly, happily
      `,
  },
  {
    class: 'QUANT',
    kind: 'word',
    words: `
        one, two, three, some, none, most, many, all, few, several, half, each, any, both, part, majority,
        number, couple, lot, rest, neither, either, another, much
      `,
  },
  {
    class: 'NUM',
    kind: 'word',
    words: 'one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, last, next',
  },
  {
    class: 'PROPER',
    kind: 'word',
    words: `
        january, february, april, june, july, august, september, october, november, december, monday,
        tuesday, wednesday, thursday, friday, saturday, sunday
      `,
  },
  {
    class: 'TALK',
    kind: 'word',
    words: `
        blameless, blamelessly, blame-free, blame culture, culture of blame, no-blame, psychological safety,
        just culture, blaming people, blame people, blame anyone, blame anybody, blame individuals,
        blaming individuals, blame someone, assign blame, assigning blame, point fingers, pointing fingers,
        finger-pointing, finger pointing, blame game, does not look for, not look for, without blame,
        not to blame anyone, prime directive, without fear, blame and shame, second victim, name and shame,
        naming and shaming, don't blame, do not blame, not about blame, avoid blame, avoiding blame,
        blame-shifting, attributing blame, attribute blame, does not mean that, is not to say,
        not mean that
      `,
  },
];
