//! What is asked of a person, and what they say: the self-check, how it went, what happened.

use clap::Args;
use heelfirst::{MishapKind, SessionRating};

use super::values;

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The one that is to be answered; else the next.
    pub(crate) question: Option<String>,
    #[arg(long, value_name = "ANSWER", value_delimiter = '+')]
    pub(crate) answer: Vec<String>,
    #[arg(long, conflicts_with = "answer")]
    pub(crate) all: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Rate {
    #[arg(value_name = "easy|right|hard|pain", value_parser = rating, required_unless_present = "none")]
    pub(crate) rating: Option<SessionRating>,
    #[arg(long, conflicts_with = "rating")]
    pub(crate) none: bool,
    #[arg(long)]
    pub(crate) session: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Happened {
    #[arg(value_name = "trip|near-fall|fall", value_parser = mishap, required_unless_present = "undo")]
    pub(crate) what: Option<MishapKind>,
    #[arg(long, conflicts_with = "undo")]
    pub(crate) note: Option<String>,
    #[arg(long)]
    pub(crate) undo: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Ready {
    #[arg(value_parser = values::exercise)]
    pub(crate) exercise: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Read {
    pub(crate) piece: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AboutExercise {
    #[arg(value_parser = values::exercise)]
    pub(crate) exercise: String,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LighterDay {
    #[arg(value_name = "on|off", action = clap::ArgAction::Set, value_parser = values::on_or_off)]
    pub(crate) on: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Language {
    /// Its safety page is shown.
    pub(crate) tag: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

fn rating(text: &str) -> Result<SessionRating, String> {
    let known = [
        ("easy", SessionRating::Easy),
        ("right", SessionRating::Right),
        ("hard", SessionRating::Hard),
        ("pain", SessionRating::Pain),
    ];
    values::one_of(text, &known)
}

fn mishap(text: &str) -> Result<MishapKind, String> {
    let known = [("trip", MishapKind::Trip), ("near-fall", MishapKind::NearFall), ("fall", MishapKind::Fall)];
    values::one_of(text, &known)
}
