//! Help in the person's language: the command line's texts come from the words, by the names of commands and arguments.

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory, FromArgMatches};
use heelfirst_gait::simulate::Pattern;
use heelfirst_reminders::Settings;
use heelfirst_words::{Args, Words};

use crate::args::Arguments;
use crate::failure::Failure;
use crate::output::table;
use crate::wrap;

/// Of what stands below the arguments, in letters.
const WIDTH: usize = 110;

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
    let command = command.mut_subcommand("practice", |sub| sub.after_help(known_exercises(words)));
    let mut command = command.mut_subcommand("reminders", |sub| sub.after_help(about_reminders(words)));
    // Only now is there the command `help`.
    command.build();
    command.mut_subcommand("help", |help| help.about(words.plain("terminal-help-help")))
}

/// What can be practised.
fn known_exercises(words: &Words) -> String {
    let known = heelfirst::exercises().unwrap_or_default().join(", ");
    words.text("notice-unknown-exercise-plain-remedy", &Args::new().with("known", known))
}

/// What a settings file looks like, and what is printed.
fn about_reminders(words: &Words) -> String {
    let example = r#"{"wake": "07:30", "walks_per_day": 3, "quiet": [["12:00", "13:00"]], "days": ["mon", "thu"]}"#;
    let known = Args::new().with("keys", Settings::KEYS.join(", ")).with("example", example);
    let keys = ["id", "kind", "also", "local", "at", "window_end", "anchor"];
    let told = |key: &str| words.plain(&format!("terminal-help-reminders-prompt-{}", key.replace('_', "-")));
    let keys = keys.map(|key| vec![format!("  {key}"), told(key)]);
    let mut lines = wrap::words(&words.text("terminal-help-reminders-file", &known), WIDTH);
    lines.extend([String::new(), words.plain("terminal-help-reminders-prompt")]);
    lines.extend(table(&keys));
    lines.extend([String::new(), words.plain("terminal-help-reminders-exit")]);
    lines.join("\n")
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
    let said = said.join(" ").replace(" tip: ", "; ");
    format!("{}; try --help", said.strip_prefix("error: ").unwrap_or(&said).trim_end_matches('.'))
}
