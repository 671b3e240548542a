/** English things that have no place in an account of work, and words of irony; beside people they mark a jibe. */
import type { WordList } from '../../lexeme';

export const idleThings: readonly WordList[] = [
  {
    class: 'N.idle',
    kind: 'noun',
    words: `
      pub, beer, pint, wine, lunch, long lunch, brunch, breakfast, coffee, coffee break, latte, smoothie,
      tea, cup of tea, cuppa, tea break, fag, cigarette, smoke break, biscuit, cake, donut, doughnut, pizza,
      taco, sandwich, sarnie, kebab, barbecue, canapé, snack, popcorn, crisps, nap, siesta, lie-in, pillow,
      sofa, beach, golf, golf course, tennis, football, cricket, ski trip, skiing, holiday, vacation,
      summer holiday, long weekend, bank holiday, city break, wedding, birthday, party, after-party,
      christmas party, stag do, hen do, drinks, happy hour, karaoke, disco, gym, yoga, bouldering,
      climbing gym, jog, spa, massage, sauna, haircut, selfie, tiktok, instagram, youtube, netflix,
      candy crush, solitaire, playstation, xbox, meme, thumbs-up, thumbs up, thumbs-up shrug, grin, smirk,
      smile, straight face, wink, yawn, wave of the hand, gossip, banter, chit-chat, chatter, small talk,
      weather talk, jolly, junket, swag, sticker, t-shirt, hoodie, mug, lanyard, logo, colour scheme,
      color scheme, powerpoint, slide deck, press photo, photo op, sizzle reel, press release,
      vanity project, side project, hobby horse, pet project, bike shed, beekeeping, knitting, crossword,
      sudoku, horoscope, tarot, crystal ball, tea leaves, lottery, lottery ticket, dartboard, roulette,
      séance, wishful thinking, magic wand, pixie dust, fairy tale, santa, unicorn, rainbow, wizard hat,
      spectator sport, light ornament, confetti, junk mail, out-of-office, out of office, voicemail,
      tumbleweed, cricket noises, blank stare, puzzled look, vibe, mood board, post-it, sticky note,
      back of an envelope, back of a napkin, napkin, matchbox, beer mat, fag packet, crayon, biro,
      weekend away, tan, hangover, sulk, tantrum, hissy fit, ego, vanity, bravado, bonus, commission, cigar,
      victory lap, pat on the back, awards ceremony, gala, canteen, corridor chat, kettle, vending machine,
      bowls club, book club, knitting circle, circus, clown, clown car, zoo, kindergarten, playground,
      toddler, teenager, schoolboy, headless chicken, lemming, ostrich, goldfish, raccoon, pigeon, monkey,
      sloth, snail, tortoise, jellyfish, weather vane, hot potato, wet weekend, lead balloon,
      chocolate teapot, wet paper bag, paper bag, bull in a china shop, bonsai, rosetta stone
    `,
  },
  {
    class: 'ADV.irony',
    kind: 'word',
    words: `
      evidently, presumably, supposedly, ostensibly, purportedly, doubtless, no doubt, undoubtedly,
      it seems, it would seem, it appears, it would appear, seemingly, one gathers, i gather, i presume,
      i suspect, i suppose, i imagine, one suspects, one assumes, one presumes, one imagines, one hopes,
      one trusts, we gather, we presume, we are told, we are assured, i am told, i am assured,
      so we are told, so we were told, so i am told, so i hear, in their wisdom, in his wisdom,
      in her wisdom, in its wisdom, as is their wont, as is his wont, as is her wont, as is its wont,
      true to form, true to type, as they like to do, as he likes to do, as she likes to do,
      as the custom is, in keeping with tradition, in the finest tradition, in the best tradition,
      in the great tradition, needless to say, to nobody in particular, for reasons best known to,
      for reasons known only to, for reasons of its own, for reasons of their own, for reasons unknown,
      mercifully, blithely, breezily, gaily, merrily, cheerfully, cheerily, serenely, airily, breezily,
      nonchalantly, languidly, grandly, loftily, solemnly, dutifully, obediently, meekly, sheepishly,
      grudgingly, reluctantly, belatedly, heroically, valiantly, gallantly, bravely, proudly, smugly,
      considerately, conveniently, mysteriously, miraculously, magically, famously, notoriously, allegedly,
      predictably, bless him, bless her, bless them, bless his heart, bless her heart, bless their hearts,
      bless his cotton socks, god bless him, god love him, god love them, to be charitable, charitably,
      to put it mildly, to put it kindly, to put it politely, putting it mildly,
      not to put too fine a point, let us say, let's say, shall we say, let us call it that, let us be kind,
      so to speak, as it were, so-called, in a manner of speaking, in the loosest sense,
      in the broadest sense, in other news, said no one, said nobody, said no one ever, funnily enough,
      funny how, oddly enough, curiously enough, strangely enough, imagine that, who knew,
      who would have guessed, lo and behold, in fairness to him, in fairness to her, to give him his due,
      to give them their due, god forbid, heaven forbid, perish the thought, far be it from me,
      with all due with with the greatest not that anyone, if you please, if you will, i ask you, mark you,
      mind you, last i checked, last i looked, last time i checked, i kid you not, thanks guys,
      thanks a lot, thanks a bunch, thanks for nothing, cheers for that, nice one, good one, cool cool,
      yay us, go us, go team, well played, hats off, chapeau, classic us, classic him, classic her,
      classic them
    `,
  },
  {
    class: 'VOCATIVE',
    kind: 'word',
    words: `
      guys, people, gents, gentlemen, lads, ladies and gentlemen, champ, children, kids, boys and girls,
      my friends, dear colleagues, comrades, you lot
    `,
  },
  {
    class: 'INTERJ',
    kind: 'word',
    words: `
      lmao, lmfao, rofl, smh, ffs, wtf, omg, cmon, c'mon, come on, duh, yikes, oof, facepalm, jeez, geez,
      sheesh, gosh, blimey, crikey, good grief, good lord, dear lord, oh dear, oh well, ah well, whoops,
      d'oh, doh, tsk, tut tut, pffft, pfft, hmm, hello again, hey ho, ho hum, yay, hooray, voila, bingo,
      incredible, unbelievable, brilliant, genius, priceless, what a joke, what a farce, what a mess,
      what a shambles, what a circus, what a waste, what a pity, what a shame, shocker, shocking,
      quelle surprise
    `,
  },
];
