//! Heelfirst in a terminal: the same core object that the phones hold, and the gait tools beside it.

mod analyze;
mod args;
mod backup;
mod borders;
mod calibrate;
mod check;
mod chosen;
mod coach;
mod failure;
mod figure;
mod file;
mod finding;
mod help;
mod history;
mod nearest;
mod open;
mod output;
mod passphrase;
mod practice;
mod progress;
mod record;
mod recordings;
mod reminders;
mod report;
mod sensors;
mod simulate;
mod today;
mod urgent;
mod wrap;

use std::io::IsTerminal;
use std::process::ExitCode;

use args::{Arguments, Command};
use failure::Failure;
use heelfirst_words::Words;
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

fn main() -> ExitCode {
    let words = Words::new(&open::languages());
    let arguments = match help::parse(&words) {
        Ok(arguments) => arguments,
        Err(error) => return help::leave(&error),
    };
    log_to_stderr(&arguments);
    match run(&arguments, &words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn run(arguments: &Arguments, words: &Words) -> Result<(), Failure> {
    match &arguments.command {
        None => today::run(arguments, words),
        Some(Command::Practice(options)) => practice::run(arguments, options, words),
        Some(Command::Calibrate(options)) => calibrate::run(arguments, options, words),
        Some(Command::Analyze(options)) => analyze::run(options, words),
        Some(Command::Borders(options)) => borders::run(arguments, options, words),
        Some(Command::Simulate(options)) => simulate::run(options, words),
        Some(Command::Reminders(options)) => reminders::run(options, words),
        Some(Command::History(options)) => history::run(arguments, options, words),
        Some(Command::Progress(options)) => progress::run(arguments, options, words),
        Some(Command::Report(options)) => report::run(arguments, options, words),
        Some(Command::Goal(options)) => chosen::goal(arguments, options, words),
        Some(Command::Question(options)) => chosen::question(arguments, options, words),
        Some(Command::Plan(options)) => chosen::plan(arguments, options, words),
        Some(Command::Check(options)) => check::run(arguments, options, words),
        Some(Command::Rate(options)) => coach::rate(arguments, options, words),
        Some(Command::Happened(options)) => coach::happened(arguments, options, words),
        Some(Command::Ready(options)) => coach::ready(arguments, options, words),
        Some(Command::Read(options)) => coach::read(arguments, options, words),
        Some(Command::Exercise(options)) => coach::exercise(arguments, options, words),
        Some(Command::LighterDay(options)) => coach::lighter_day(arguments, options, words),
        Some(Command::Language(options)) => coach::language(arguments, options, words),
        Some(Command::Sensors(options)) => sensors::run(arguments, options, words),
        Some(Command::Pair(options)) => sensors::pair(arguments, options, words),
        Some(Command::Forget(options)) => sensors::forget(arguments, options, words),
        Some(Command::Record(options)) => record::run(arguments, options, words),
        Some(Command::Recordings(options)) => recordings::run(arguments, options, words),
        Some(Command::Backup(options)) => backup::run(arguments, options, words),
        Some(Command::Restore(options)) => backup::restore(arguments, options, words),
        Some(Command::Figure(options)) => figure::run(options, words),
    }
}

/// Faults of the core that nothing else tells of go to stderr, except beneath a full screen; `HEELFIRST_LOG=debug` tells more.
fn log_to_stderr(arguments: &Arguments) {
    let asked: Option<LevelFilter> = std::env::var("HEELFIRST_LOG").ok().and_then(|level| level.parse().ok());
    let screen = match &arguments.command {
        None => true,
        Some(Command::Practice(options)) => !options.json,
        Some(_) => false,
    };
    let usual = if screen && std::io::stdout().is_terminal() { LevelFilter::OFF } else { LevelFilter::ERROR };
    // Ours only: what the libraries of the radio write may hold a sensor's address.
    let ours = Targets::new().with_target("heelfirst", asked.unwrap_or(usual));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).without_time();
    let lines = lines.with_ansi(std::io::stderr().is_terminal());
    tracing_subscriber::registry().with(lines.with_filter(ours)).init();
}
