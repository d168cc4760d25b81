//! What a professional should see first, and what the person wants.

use heelfirst_words::Args;

use super::{Block, Line, Part, Section, first, more};
use crate::record::{Mishaps, Pain, Report, Score, Stop};
use crate::say::{Say, name};

/// The most places of pain, and the most reasons, that are named.
const NAMED: usize = 3;

pub(super) fn section(report: &Report, say: Say<'_>) -> Section {
    let safety = &report.safety;
    let mishaps = [
        mishap("report-falls", safety.falls, say),
        mishap("report-near-falls", safety.near_falls, say),
        mishap("report-trips", safety.trips, say),
    ];
    let columns = vec![(0.29, mishaps.into()), (0.44, pains(&safety.pains, say)), (0.27, stops(&safety.stops, say))];
    Section::new(Part::Happened, say.plain("report-heading-happened"), vec![Block::Columns(columns)])
}

fn mishap(key: &str, mishaps: Mishaps, say: Say<'_>) -> Line {
    let text = say.with(key, "count", mishaps.count);
    let latest = mishaps.latest.filter(|_| mishaps.count > 0);
    let latest = latest.map(|date| say.with("report-latest", "date", say.date_short_month(date)));
    let line = Line::new([text].into_iter().chain(latest).collect::<String>());
    if mishaps.count > 0 { line.strong() } else { line }
}

fn pains(pains: &[Pain], say: Say<'_>) -> Vec<Line> {
    if pains.is_empty() {
        return vec![Line::new(say.plain("report-pain-none"))];
    }
    let (shown, left) = first(pains, NAMED);
    let one = |pain: &Pain| {
        let place = pain.place.as_deref().filter(|place| !place.trim().is_empty());
        let place = place.map_or_else(|| say.plain("report-pain-somewhere"), str::to_owned);
        let text = say.text("report-pain", &Args::new().with("text", place).with("count", pain.count));
        let latest = pain.latest.map(|date| say.with("report-latest", "date", say.date_short_month(date)));
        Line::new([text].into_iter().chain(latest).collect::<String>()).strong()
    };
    shown.iter().map(one).chain(more(left, say).map(Line::new)).collect()
}

fn stops(stops: &[Stop], say: Say<'_>) -> Vec<Line> {
    let total: u32 = stops.iter().fold(0, |sum, stop| sum.saturating_add(stop.count));
    if total == 0 {
        return vec![Line::new(say.plain("report-stops-none"))];
    }
    let (shown, left) = first(stops, NAMED);
    let one = |stop: &Stop| {
        let reason = say.plain(&format!("report-stop-{}", name(stop.reason)));
        say.text("report-stop", &Args::new().with("reason", reason).with("count", stop.count))
    };
    let reasons: Vec<_> = shown.iter().map(one).chain(more(left, say)).collect();
    vec![
        Line::new(say.with("report-stops", "count", total)).strong(),
        Line::new(say.with("report-stops-why", "text", say.list(&reasons))).most(3),
    ]
}

pub(super) fn goal(report: &Report, say: Say<'_>) -> Section {
    let mut lines = report.goal.as_ref().map_or_else(
        || vec![Line::new(say.plain("report-goal-none")).most(2)],
        |goal| vec![Line::new(say.with("report-goal", "text", &goal.words)).most(4), scores(&goal.scores, say)],
    );
    lines.extend(report.aim.map(|aim| Line::new(say.plain(&format!("report-aim-{}", name(aim)))).most(2)));
    Section::new(Part::Goal, say.plain("report-heading-goal"), lines.into_iter().map(Block::Line).collect())
}

/// The first and the last judgement.
fn scores(scores: &[Score], say: Say<'_>) -> Line {
    let text = |key: &str, score: &Score| {
        let args = Args::new().with("score", score.of_ten.min(10)).with("date", say.date(score.on));
        say.text(key, &args)
    };
    let said = match scores {
        [] => say.plain("report-score-none"),
        [only] => text("report-score-now", only),
        [first, .., last] => format!("{} {}", text("report-score-now", last), text("report-score-first", first)),
    };
    Line::new(said).strong().most(3)
}
