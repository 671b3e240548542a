/** English adjectives and adverbs of competence, attitude, effort and haste. */
import type { WordList } from '../../lexeme';

export const adjectives: readonly WordList[] = [
  {
    class: 'ADJ.character',
    kind: 'word',
    words: `
      cynical, timid, hypocritical, indifferent, shortsighted, insensitive, egotistical, impetuous, callous,
      cocky, obnoxious, misguided, impulsive, unimaginative, disingenuous, feckless, vindictive,
      unsympathetic, manipulative, pushy, disrespectful, obstinate, overbearing, uninspired, ineffectual,
      presumptuous, judgmental, deceitful, foolhardy, untrustworthy, heartless, pompous, nonchalant,
      uninterested, jaded, insolent, shameless, unsophisticated, pretentious, devious, contemptuous,
      wrongheaded, glib, flippant, unprincipled, bumbling, disloyal, uncoordinated, boastful, imprudent,
      argumentative, patronizing, patronising, smug, opinionated, crass, childish, unethical, insufferable,
      uncaring, aloof, overzealous, petulant, hesitant, haughty, insincere, myopic, surly, spineless,
      incorrigible, grumpy, unconcerned, squeamish, unscrupulous, belligerent, whiny, intolerant, impolite,
      irrational, stingy, rude, egocentric, too trusting, too lax, too lenient, too cautious, too timid,
      too relaxed about, far too relaxed, half-asleep, amateur, amateurish, gullible, cowardly, greedy,
      tone-deaf, heavy-handed, penny-wise, short-tempered, hot-headed, headstrong, big-headed, starry-eyed,
      dazzled, blasé, sleepy, hungover, unfit, ungrateful, evasive, defensive, dismissive, condescending,
      careless, sloppy, incompetent, negligent, reckless, irresponsible, unprofessional, clueless,
      complacent, inattentive, thoughtless, foolish, stupid, idiotic, lazy, unqualified, untrained,
      inexperienced, ill-prepared, unprepared, underprepared, disorganized, disorganised, overconfident,
      arrogant, stubborn, unreliable, undisciplined, absent-minded, forgetful, naive, naïve, amateurish,
      half-hearted, apathetic, unmotivated, uncommitted, uncooperative, incapable, inept, clumsy, hasty,
      impatient, distracted, ignorant, oblivious, short-sighted, lackadaisical, lax, too trusting,
      too optimistic, overly optimistic, over-optimistic, overoptimistic, unrealistic, overambitious,
      over-ambitious, overly ambitious, too ambitious, too confident, overly confident, too casual,
      too relaxed, too comfortable, too eager, too slow, too lazy, too careless, too hasty, too passive,
      too quick, slow to respond, slow to react, slow to act, slow to escalate, slow to notice,
      late to respond, tired of checking, indecisive, dishonest, selfish, asleep at the wheel, ill-equipped,
      not up to the task, out of their depth, out of his depth, out of her depth, out of our depth,
      in over our heads, in over their heads, in over his head, sluggish, unfocused, unfocussed, uninformed,
      uncommunicative, unresponsive to messages, cavalier, lackluster, weak at, bad at, terrible at,
      poor at, not good at, no good at, caught off guard, caught flat-footed, flat-footed
    `,
  },
  {
    class: 'ADJ.blunt',
    kind: 'word',
    words: `
        careless, sloppy, incompetent, negligent, reckless, irresponsible, unprofessional, clueless,
        complacent, inattentive, idiotic, amateurish, lackadaisical, inept, lazy, inexperienced,
        overconfident, undisciplined, thoughtless, foolish, rookie, junior, untrained, unqualified, hasty,
        clumsy
      `,
  },
  {
    class: 'ADV.accident',
    kind: 'word',
    words: `
        accidentally, mistakenly, inadvertently, erroneously, unintentionally, wrongly, incorrectly,
        carelessly, unknowingly, unwittingly, foolishly, stupidly, hastily, recklessly, blindly,
        negligently, prematurely, improperly, sloppily, naively, wrongfully, thoughtlessly, clumsily
      `,
  },
  {
    class: 'ADV.attitude',
    kind: 'word',
    words: `
        blindly, naively, foolishly, stupidly, carelessly, wrongly, incorrectly, mistakenly, falsely,
        erroneously, recklessly, hastily, simply, casually, lazily
      `,
  },
  {
    class: 'ADV.degree',
    kind: 'word',
    words: `
        very, too, so, quite, rather, really, extremely, totally, completely, just, simply, overly, a bit,
        a little, somewhat, fairly, pretty, clearly, obviously, also, being, more, not, still, always,
        generally, often, been
      `,
  },
  {
    class: 'ADJ.lacking',
    kind: 'word',
    words: `
        poor, bad, weak, inadequate, insufficient, sloppy, careless, lax, terrible, improper, shoddy,
        ineffective, unclear, non-existent, nonexistent, awful, little, no real, lousy, mediocre
      `,
  },
  {
    class: 'ADJ',
    kind: 'word',
    words: `
        new, old, good, better, best, big, small, large, high, low, long, short, early, late, next, last,
        current, previous, main, whole, entire, several, other, same, different, important, available, able,
        unable, ready, responsible, aware, unaware, wrong, right, correct, incorrect, bad, broken, manual,
        automatic, automated, only, own, respective, remote, local, internal, external, global, default,
        faulty, primary, secondary, second, first, third, senior, junior, more, less, fewer, such, certain,
        various, given
      `,
  },
];
