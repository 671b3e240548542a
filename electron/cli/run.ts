/** Arguments in, exit code out: 0 clean, 1 diagnostics or something missing, 2 could not run. */
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { commands } from './commands/registry';
import { type ExitCode, exitCodes, type Io } from './io';
import { speaker } from './say';

/** Runs one command. Data goes to stdout, talk to stderr; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const program = programFor(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.impossible;
    const detail = error instanceof Error ? error.message : String(error);
    io.stderr(
      `afterword: ${speaker(io.language).problem({ kind: 'unexpected', subject: 'afterword', detail })}\n`,
    );
    return exitCodes.impossible;
  }
}

function programFor(io: Io, finish: (code: ExitCode) => void): Command {
  const { say } = speaker(io.language);
  const program = new Command('afterword')
    .description(say('about'))
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .showHelpAfterError(say('helpHint'));
  for (const command of commands) {
    const built = command(io, finish, say)
      .exitOverride()
      .configureOutput({ writeOut: io.stdout, writeErr: io.stderr });
    program.addCommand(built.copyInheritedSettings(program));
  }
  return program;
}
