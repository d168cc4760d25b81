//! Help in the person's language: the command line's texts come from the words, by the names of commands and arguments.

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory, FromArgMatches};
use heelfirst_gait::simulate::Pattern;
use heelfirst_words::{Args, Words};

use crate::args::Arguments;
use crate::failure::Failure;

/// Parses the command line.
pub(crate) fn parse(words: &Words) -> Result<Arguments, clap::Error> {
    let matches = command(words).try_get_matches()?;
    Arguments::from_arg_matches(&matches)
}

fn command(words: &Words) -> Command {
    let mut command = with_help(Arguments::command(), "", words).about(words.plain("terminal-about"));
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let about = words.plain(&format!("terminal-help-{name}"));
        command = command.mut_subcommand(&name, |sub| with_help(sub, &name, words).about(about));
    }
    command.mut_subcommand("practice", |sub| sub.after_help(known_exercises(words)))
}

/// What can be practised.
fn known_exercises(words: &Words) -> String {
    let known = heelfirst::exercises().unwrap_or_default().join(", ");
    words.text("notice-unknown-exercise-plain-remedy", &Args::new().with("known", known))
}

/// Each argument's own text, or the one that its name has everywhere.
fn with_help(mut command: Command, name: &str, words: &Words) -> Command {
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for id in ids {
        let keys = [format!("terminal-help-{name}-{id}"), format!("terminal-help-{id}")];
        if let Some(key) = keys.iter().find(|key| words.has(key)) {
            command = command.mut_arg(&id, |argument| argument.help(words.text(key, &choices())));
        }
    }
    command
}

/// What a text about an argument may name.
fn choices() -> Args {
    Args::new().with("patterns", Pattern::ALL.map(Pattern::as_str).join(", "))
}

/// Help and version go to stdout and are no failure; anything else is a fault of the command line, told in one line.
pub(crate) fn leave(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        drop(error.print());
        return ExitCode::SUCCESS;
    }
    Failure::CommandLine(one_line(&error.render().to_string())).tell()
}

/// What clap spreads over a page, in one line and without what does not help here.
fn one_line(page: &str) -> String {
    let idle = |line: &&str| {
        !line.is_empty()
            && !line.starts_with("Usage:")
            && !line.starts_with("For more information")
            && !line.starts_with("tip: to pass")
    };
    let said: Vec<&str> = page.lines().map(str::trim).filter(idle).collect();
    let said = said.join(" ");
    format!("{}; try --help", said.strip_prefix("error: ").unwrap_or(&said).trim_end_matches('.'))
}
