//! What a person chooses for themselves: goal, question, plan, and the circumstances of a session.

use std::path::PathBuf;

use clap::Args;
use heelfirst::{Orthosis, Place, Plan, PlanItem, PlanMaker, PlanSides, PracticeContext, Side, WalkingAid};
use heelfirst_words::Args as Named;

use super::values;

#[derive(Debug, Args)]
pub(crate) struct Goal {
    #[arg(value_parser = values::rating, allow_negative_numbers = true)]
    pub(crate) rating: Option<u8>,
    #[arg(long, requires = "rating")]
    pub(crate) text: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Question {
    #[arg(value_name = "QUESTION")]
    pub(crate) ask: Option<String>,
    #[arg(long, conflicts_with = "ask")]
    pub(crate) none: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct MakePlan {
    #[arg(value_name = "ITEM", value_parser = item)]
    pub(crate) items: Vec<PlanItem>,
    #[arg(long, value_parser = side)]
    pub(crate) side: Option<Sides>,
    #[arg(long, conflicts_with_all = ["items", "side"])]
    pub(crate) code: Option<String>,
    #[arg(long, conflicts_with_all = ["items", "side", "code"])]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) proposal: Proposal,
    #[command(flatten)]
    pub(crate) file_out: FileOut,
    #[arg(long)]
    pub(crate) json: bool,
}

/// The plan that the answers lead to.
#[derive(Debug, Args)]
pub(crate) struct Proposal {
    #[arg(long, conflicts_with_all = ["items", "side", "code", "file"])]
    pub(crate) propose: bool,
    #[arg(long, requires = "propose", value_parser = values::minutes_a_day)]
    pub(crate) minutes: Option<u16>,
    #[arg(long, requires = "propose")]
    pub(crate) take: bool,
}

/// Where a plan is written to.
#[derive(Debug, Args)]
pub(crate) struct FileOut {
    #[arg(long)]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub(crate) replace: bool,
}

/// Which side is weaker; none for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sides(Option<Side>);

impl MakePlan {
    pub(crate) fn any(&self) -> bool {
        !self.items.is_empty() || self.side.is_some()
    }

    /// What is given in the place of what holds. Items of the weaker side alone go over with it.
    pub(crate) fn over(&self, before: Plan) -> Plan {
        let weaker_side = self.side.map_or(before.weaker_side, |side| side.0);
        let given = !self.items.is_empty();
        let mut items = if given { self.items.clone() } else { before.items };
        let (was, is) = (sides(before.weaker_side), sides(weaker_side));
        items.iter_mut().filter(|item| item.sides == Some(was)).for_each(|item| item.sides = Some(is));
        let made_by = before.made_by.filter(|_| !given);
        // What the answers led to follows them by itself; kept in a plan of one's own, it would not any more.
        let goal = before.goal.filter(|_| !(given && before.made_by == Some(PlanMaker::Proposal)));
        Plan { weaker_side, items, made_by, goal, ..before }
    }
}

fn sides(weaker_side: Option<Side>) -> PlanSides {
    match weaker_side {
        Some(Side::Left) => PlanSides::Left,
        Some(Side::Right) => PlanSides::Right,
        None => PlanSides::Both,
    }
}

/// The circumstances of a session; what is not given is as it was last.
#[derive(Debug, Args, Default)]
pub(crate) struct Circumstances {
    #[arg(long)]
    shoe: Option<String>,
    #[arg(long, value_parser = brace)]
    brace: Option<Orthosis>,
    #[arg(long, value_parser = aid)]
    aid: Option<WalkingAid>,
    #[arg(long, value_parser = place)]
    place: Option<Place>,
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes", value_parser = yes)]
    helper: Option<bool>,
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true, default_missing_value = "yes", value_parser = yes)]
    tired: Option<bool>,
}

impl Circumstances {
    /// What is given in the place of what was before.
    pub(crate) fn over(&self, before: PracticeContext) -> PracticeContext {
        PracticeContext {
            shoe: self.shoe.clone().unwrap_or(before.shoe),
            orthosis: self.brace.unwrap_or(before.orthosis),
            aid: self.aid.unwrap_or(before.aid),
            place: self.place.unwrap_or(before.place),
            helper: self.helper.unwrap_or(before.helper),
            hot_or_tired: self.tired.unwrap_or(before.hot_or_tired),
        }
    }

    pub(crate) fn any(&self) -> bool {
        let chosen = [self.brace.is_some(), self.aid.is_some(), self.place.is_some()];
        self.shoe.is_some() || self.helper.is_some() || self.tired.is_some() || chosen.contains(&true)
    }
}

fn brace(text: &str) -> Result<Orthosis, String> {
    let known =
        [("none", Orthosis::Unsupported), ("soft", Orthosis::Soft), ("afo", Orthosis::Afo), ("fes", Orthosis::Fes)];
    values::one_of(text, &known)
}

fn aid(text: &str) -> Result<WalkingAid, String> {
    let known = [
        ("none", WalkingAid::Unaided),
        ("cane", WalkingAid::Cane),
        ("crutch", WalkingAid::Crutch),
        ("rollator", WalkingAid::Rollator),
        ("walker", WalkingAid::Walker),
    ];
    values::one_of(text, &known)
}

fn place(text: &str) -> Result<Place, String> {
    let known = [("indoors", Place::Indoors), ("outdoors", Place::Outdoors), ("treadmill", Place::Treadmill)];
    values::one_of(text, &known)
}

fn yes(text: &str) -> Result<bool, String> {
    values::one_of(text, &[("yes", true), ("no", false)])
}

fn side(text: &str) -> Result<Sides, String> {
    let known = [("left", Sides(Some(Side::Left))), ("right", Sides(Some(Side::Right))), ("both", Sides(None))];
    values::one_of(text, &known)
}

/// `EXERCISE:TIMES`, and then `:SETSxREPETITIONS`, `:SECONDSs` or `:own`.
fn item(text: &str) -> Result<PlanItem, String> {
    let mut parts = text.split(':');
    let exercise = values::exercise(parts.next().unwrap_or_default())?;
    let told = || values::words().text("terminal-choose-item", &Named::new().with("exercise", exercise.clone()));
    let times_a_day = parts.next().and_then(number).ok_or_else(told)?;
    let item = PlanItem { exercise: exercise.clone(), times_a_day, ..PlanItem::default() };
    parts.try_fold(item, dosed).ok_or_else(told)
}

fn dosed(item: PlanItem, dose: &str) -> Option<PlanItem> {
    if dose == "own" {
        return Some(PlanItem { own_pace: true, ..item });
    }
    if let Some((sets, repetitions)) = dose.split_once('x') {
        return Some(PlanItem { sets: Some(number(sets)?), repetitions: Some(number(repetitions)?), ..item });
    }
    Some(PlanItem { walking_s: Some(number(dose.strip_suffix('s')?)?), ..item })
}

/// What the core holds against its limits.
fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number| *number > 0)
}
