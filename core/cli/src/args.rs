//! The command line.

mod borders;
mod chosen;
mod figure;
mod report;
mod values;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use heelfirst::CoachRadio;
use heelfirst_gait::Foot;
use heelfirst_gait::simulate::Pattern;

pub(crate) use borders::Borders;
pub(crate) use chosen::{Circumstances, Goal, MakePlan, Question};
pub(crate) use figure::Figure;
pub(crate) use report::{Form, Report};

/// Everything that can be said on the command line.
#[derive(Debug, Parser)]
#[command(name = "heelfirst", version, infer_long_args = false)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Practice(Practice),
    Calibrate(Calibrate),
    Analyze(Analyze),
    Borders(MoveBorders),
    Simulate(Simulate),
    Reminders(Reminders),
    Sensors(LookForSensors),
    Pair(Pair),
    Forget(Forget),
    Record(Record),
    Recordings(Recordings),
    History(History),
    Progress(Progress),
    Report(Report),
    Goal(Goal),
    Question(Question),
    Plan(MakePlan),
    Backup(Backup),
    Restore(Restore),
    Figure(Figure),
}

#[derive(Debug, Args, Default)]
pub(crate) struct Practice {
    #[arg(value_parser = values::exercise)]
    pub(crate) item: Option<String>,
    #[arg(long, value_parser = values::sensor)]
    pub(crate) sensor: Option<Sensor>,
    #[arg(long, value_parser = values::foot)]
    pub(crate) foot: Option<Foot>,
    #[arg(long, value_parser = values::speed, default_value = "1", allow_negative_numbers = true)]
    pub(crate) speed: f64,
    #[arg(long)]
    pub(crate) new: bool,
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) circumstances: Circumstances,
}

#[derive(Debug, Args)]
pub(crate) struct Calibrate {
    #[arg(long, value_parser = values::sensor)]
    pub(crate) sensor: Option<Sensor>,
    #[arg(long, value_parser = values::foot)]
    pub(crate) foot: Option<Foot>,
    #[arg(long, value_parser = values::speed, default_value = "1", allow_negative_numbers = true)]
    pub(crate) speed: f64,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Analyze {
    pub(crate) file: PathBuf,
    #[arg(long, value_parser = values::foot, default_value = "left")]
    pub(crate) foot: Foot,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) borders: Borders,
}

#[derive(Debug, Args)]
pub(crate) struct MoveBorders {
    #[command(flatten)]
    pub(crate) to: Borders,
    #[arg(long)]
    pub(crate) default: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Json,
    Table,
}

#[derive(Debug, Args)]
pub(crate) struct Simulate {
    #[arg(long, value_parser = values::pattern)]
    pub(crate) pattern: Pattern,
    #[arg(long, default_value = "40", value_parser = values::steps)]
    pub(crate) steps: u32,
    #[arg(long, default_value = "100", value_parser = values::rate)]
    pub(crate) rate: f64,
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) truth: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct LookForSensors {
    #[arg(long, default_value = "10", value_parser = values::seconds)]
    pub(crate) seconds: u32,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Pair {
    #[arg(required = true, value_name = "NAME")]
    pub(crate) names: Vec<String>,
    #[arg(long, value_parser = values::foot)]
    pub(crate) foot: Option<Foot>,
}

#[derive(Debug, Args)]
pub(crate) struct Forget {
    pub(crate) name: String,
}

#[derive(Debug, Args)]
pub(crate) struct Record {
    #[arg(long, value_parser = values::sensor)]
    pub(crate) sensor: Sensor,
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long, value_parser = values::seconds)]
    pub(crate) seconds: Option<u32>,
    #[arg(long, value_parser = values::foot)]
    pub(crate) foot: Option<Foot>,
}

#[derive(Debug, Args)]
pub(crate) struct Recordings {
    #[arg(long, value_name = "on|off", value_parser = values::on_or_off)]
    pub(crate) keep: Option<bool>,
    #[arg(long, value_name = "MB", value_parser = values::limit)]
    pub(crate) limit: Option<u32>,
    #[arg(long, value_name = "FILE")]
    pub(crate) delete: Option<PathBuf>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Reminders {
    #[arg(long)]
    pub(crate) settings: PathBuf,
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) from: Option<String>,
    #[arg(long, default_value = "1", value_parser = values::days_ahead, allow_negative_numbers = true)]
    pub(crate) days: u32,
    #[arg(long)]
    pub(crate) zone: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct History {
    #[arg(long, value_parser = values::days_back)]
    pub(crate) days: Option<u32>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Progress {
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    pub(crate) file: PathBuf,
    /// Asked for, and never an argument.
    #[arg(long)]
    pub(crate) passphrase: bool,
    #[arg(id = "passphrase-file", long, value_name = "FILE", conflicts_with = "passphrase")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) merge: bool,
    #[arg(id = "passphrase-file", long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// Where samples come from.
#[derive(Debug, Clone)]
pub(crate) enum Sensor {
    Simulated(Pattern),
    Replay(PathBuf),
    /// The paired ones, or the one with this name.
    Bluetooth(Option<String>),
    None,
}

impl Sensor {
    pub(crate) fn radio(&self) -> CoachRadio {
        match self {
            Self::Simulated(pattern) => {
                CoachRadio::Simulated { pattern: pattern.to_string(), seed: 1, slipped_deg: 0.0 }
            }
            Self::Replay(file) => CoachRadio::Replay { path: file.display().to_string() },
            Self::Bluetooth(_) => CoachRadio::Bluetooth,
            Self::None => CoachRadio::None,
        }
    }
}
