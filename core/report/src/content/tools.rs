//! The sensor, the person's question, room for the therapist, and the plan.

use heelfirst_words::Args;

use super::{Block, Line, Part, Section, first, more};
use crate::record::{Borders, Report, SensorUse, Unit};
use crate::say::Say;

/// The most sensors that are described.
const SENSORS: usize = 2;
/// The most items of a plan that are listed.
const ITEMS: usize = 4;

pub(super) fn sensors(report: &Report, say: Say<'_>) -> Section {
    let (shown, left) = first(&report.sensors, SENSORS);
    let mut lines: Vec<_> = shown.iter().map(|sensor| Line::new(sentence(sensor, say)).most(4)).collect();
    lines.extend(more(left, say).map(Line::new));
    if lines.is_empty() {
        lines.push(Line::new(say.plain("report-sensors-none")).most(2));
    }
    Section::new(Part::Sensors, say.plain("report-heading-sensors"), lines.into_iter().map(Block::Line).collect())
}

fn sentence(sensor: &SensorUse, say: Say<'_>) -> String {
    let kind = say.known(&format!("sensor-kind-{}", sensor.kind)).unwrap_or_else(|| say.plain("sensor-kind-unknown"));
    let placement = sensor.placement.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let placement = placement.unwrap_or_else(|| say.plain("report-placement-unknown"));
    let whereabouts = say.list(&[kind, say.worn_on(sensor.side), placement]);
    let parts = [say.with("report-sensor", "text", whereabouts), mount(sensor, say), borders(sensor.borders, say)];
    parts.join(" ")
}

fn mount(sensor: &SensorUse, say: Say<'_>) -> String {
    let sure = sensor.mount_confidence.filter(|sure| sure.is_finite()).map(|sure| 100.0 * sure.clamp(0.0, 1.0));
    let sure = say.amount_of(Unit::Percent, sure);
    match sensor.calibrated_on {
        Some(date) => say.text("report-mount", &Args::new().with("date", say.date(date)).with("text", sure)),
        None if sensor.mount_confidence.is_none() => say.plain("report-mount-unknown"),
        None => say.with("report-mount-found", "text", sure),
    }
}

fn borders(borders: Option<Borders>, say: Say<'_>) -> String {
    let Some(borders) = borders else { return say.plain("report-borders-unknown") };
    let args = Args::new()
        .with("heel", say.amount(Unit::Degree, borders.heel_deg))
        .with("toe", say.amount(Unit::Degree, borders.toe_deg))
        .with("slap", say.amount(Unit::Millisecond, borders.slap_ms));
    let whence = match (borders.moved, borders.leaning) {
        (true, _) => "report-borders-moved",
        (false, true) => "report-borders-leaning",
        (false, false) => "report-borders-default",
    };
    format!("{} {}", say.text("report-borders", &args), say.plain(whence))
}

pub(super) fn question(report: &Report, say: Say<'_>) -> Section {
    let question = report.question.as_deref().map(str::trim).filter(|question| !question.is_empty());
    let line = question.map_or_else(
        || Line::new(say.plain("report-question-none")),
        |question| Line::new(say.with("report-question", "text", question)).strong().most(9),
    );
    Section::new(Part::Question, say.plain("report-heading-question"), vec![Block::Line(line)])
}

pub(super) fn room(say: Say<'_>) -> Section {
    Section::new(Part::Room, say.plain("report-heading-room"), vec![Block::Room(say.plain("report-room"))])
}

pub(super) fn plan(report: &Report, say: Say<'_>) -> Section {
    let mut blocks = Vec::new();
    if let Some(plan) = &report.plan {
        let (shown, left) = first(&plan.lines, ITEMS);
        blocks.extend(plan.code.iter().filter(|code| !code.is_empty()).map(|code| Block::Code(code.clone())));
        blocks.extend(shown.iter().map(|item| Block::Line(Line::new(item.as_str()).most(1))));
        blocks.extend(more(left, say).map(|text| Block::Line(Line::new(text))));
    }
    if blocks.is_empty() {
        blocks.push(Block::Line(Line::new(say.plain("report-plan-none")).most(2)));
    }
    Section::new(Part::Plan, say.plain("report-heading-plan"), blocks)
}
