/** English verbs that are blame when a person is their subject, by the kind of act. */
import type { WordList } from '../../lexeme';

export const erringVerbs: readonly WordList[] = [
  { class: 'V.fail', kind: 'verb', words: 'fail' },
  { class: 'V.forget', kind: 'verb', words: 'forget, neglect, forget about' },
  {
    class: 'V.human',
    kind: 'verb',
    words:
      'misread, mistype, misremember, misjudge, misunderstand, mishear, mislabel, miscommunicate, daydream, procrastinate, slack off',
  },
  {
    class: 'V.neglect',
    kind: 'verb',
    words: `
        flout, forsake, condone, skip over, push aside, omit, ignore, disregard, overlook, dismiss, miss,
        skip, bypass, brush off, brush aside, shrug off, gloss over, wave through, rubber-stamp,
        rubber stamp, ignore completely, sit on, turn a blind eye to, look the other way, lose track of,
        lose sight of, shirk, evade, cut corners, take shortcuts, take a shortcut, bounce, bounce back,
        hang up on, put off, talk down, drop on the floor, kick down the road, kick the can down the road,
        let lapse, let slide, let drift, let expire, circumvent, disobey, sidestep, sleep through, snooze,
        mute, override, overrule, wave away, brush over, play down, sweep under the rug,
        sweep under the carpet, talk over, tune out
      `,
  },
  {
    class: 'V.err',
    kind: 'verb',
    words: `
        overstate, misrepresent, fluff, muff, whiff, blow this one, blow that one, blow the call, bumble,
        bobble, jumble, fuck up, ball up, misconfigure, misread, mistype, misjudge, misunderstand,
        misinterpret, misdiagnose, mishandle, mismanage, misplace, miscalculate, miscount, mislabel, misuse,
        misapply, misspell, mistake, mishear, miscommunicate, misremember, misreport, mess up, screw up,
        botch, bungle, fumble, blunder, muck up, foul up, goof, goof up, slip up, mismatch by hand, miskey,
        misfile, misroute by hand, misquote, misallocate, misplan, misdirect, overcomplicate, miscalibrate,
        bodge, louse up, make a mess of, make a hash of, drop a clanger, leave in the wrong place,
        put in the wrong place, burn our fingers, waste, squander, burn through,
        shoot ourselves in the foot, paint ourselves into a corner, get muddled, fat-finger, trip up,
        mix up, muddle, confuse, blow it, flub, mangle, err
      `,
  },
  {
    class: 'V.estimate',
    kind: 'verb',
    words: `
        underestimate, overestimate, undervalue, overpromise, overcommit, underprepare, underplan,
        overlook how, bite off more than we could chew, bite off more than they could chew, oversell,
        overreach, overengineer, over-engineer, over-promise, over-commit, underestimate how,
        take on too much, spread ourselves too thin
      `,
  },
  {
    class: 'V.break',
    kind: 'verb',
    words: `
        break, crash, destroy, wreck, ruin, take down, bring down, knock over, knock out, trash, nuke,
        kill off, jeopardize, jeopardise, sabotage, corrupt, wipe out, hose, brick, blow up, tank
      `,
  },
  { class: 'V.assume', kind: 'verb', words: 'assume, presume, take for granted, take it for granted' },
  {
    class: 'V.rush',
    kind: 'verb',
    words: `
        dally, dilly-dally, dillydally, shilly-shally, shillyshally, hang back, freak out, drag their heels,
        drag our heels, rush, rush through, hurry, cram, procrastinate, slack off, slack, dawdle,
        drag our feet, dither, waste time, panic, jump to conclusions, jump to a conclusion, lose focus,
        lose discipline, get lazy, get sloppy, get complacent, get careless, become complacent,
        become careless, grow complacent, fall asleep, fall short, slip into bad habits, abandon, overreact,
        wing it, guess, put off, leave to the last minute, leave until the last minute,
        leave everything to the last minute, leave it to the last minute, leave it too late,
        wait until the last minute, wait until the very last minute, wait till the last minute,
        wait too long, rest on our laurels, take our eye off the ball, take their eye off the ball,
        lose the plot, lose track, lose patience, lose their nerve, lose our heads,
        run around like headless chickens, sit on our hands, sit on their hands, get ahead of ourselves,
        bicker, argue, squabble, blame each other
      `,
  },
  {
    class: 'V.idiom',
    kind: 'verb',
    words: `
        go quiet, go silent, go dark on us, go awol, go missing, disappear on us, wash their hands of it,
        hide behind process, pass the parcel, take their eye off the ball, take our eye off the ball,
        point the finger at each other, leave support to pick up the pieces,
        leave others to pick up the pieces, leave it to others, drop us in it, muddy the waters,
        move the goalposts, hang us out to dry, throw us under the bus, sit on it, drop the ball,
        let it slip, let this slip, let that slip, let us down, let the team down, let everyone down,
        let our users down, let our customers down, let customers down, let users down, screw up, mess up,
        blow it, fall asleep at the wheel, phone it in, cut corners, turn a blind eye to, turn a blind eye,
        drag their feet, drag his feet, drag her feet, drag our feet, leave us in the lurch,
        leave us hanging, pass the buck, throw over the wall, mess things up, mess this up, mess it up,
        screw this up, screw it up, screw things up, muck it up, sleep on the job,
        bury their heads in the sand, stick our heads in the sand, bury our heads in the sand,
        bite off more than we could chew
      `,
  },
];
