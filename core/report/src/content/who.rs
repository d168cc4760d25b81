//! Period, versions, whose foot, and under which circumstances.

use heelfirst_words::Args;

use super::{Block, Line, Part, Section, first};
use crate::record::{Affected, ContextShare, Notice, Report, Version};
use crate::say::{Say, name};

/// The most contexts that are named.
const CONTEXTS: usize = 2;

pub(super) fn section(report: &Report, say: Say<'_>) -> Section {
    let lines = [
        Line::new(period(report, say)).most(2),
        Line::new(say.plain("report-not-validated")).strong(),
        Line::new(foot(report, say)).strong(),
        Line::new(contexts(report, say)).most(2),
    ];
    Section { part: Part::Who, heading: None, blocks: lines.map(Block::Line).into() }
}

fn period(report: &Report, say: Say<'_>) -> String {
    let args = Args::new()
        .with("from", say.date(report.from))
        .with("until", say.date(report.until))
        .with("date", say.date(report.made_on()));
    let mut parts = vec![say.text("report-period", &args)];
    let version = |version: &Version| format!("{} {}", version.name.trim(), version.version.trim()).trim().to_owned();
    let versions: Vec<_> = report.versions.iter().map(version).collect();
    if !versions.is_empty() {
        parts.push(say.with("report-versions", "text", say.list(&versions)));
    }
    parts.extend((report.trials > 0).then(|| say.with("report-trials", "count", report.trials)));
    parts.join(" ")
}

fn foot(report: &Report, say: Say<'_>) -> String {
    let side = match report.affected {
        Some(Affected::Left) => "report-affected-left",
        Some(Affected::Right) => "report-affected-right",
        Some(Affected::Both) => "report-affected-both",
        None => "report-affected-unknown",
    };
    let noticed: Vec<_> =
        report.notices.iter().map(|&notice: &Notice| say.plain(&format!("report-notice-{}", name(notice)))).collect();
    let noticed = if noticed.is_empty() {
        say.plain("report-noticed-nothing")
    } else {
        say.with("report-noticed", "text", say.list(&noticed))
    };
    format!("{} {noticed}", say.plain(side))
}

fn contexts(report: &Report, say: Say<'_>) -> String {
    let (shown, left) = first(&report.contexts, CONTEXTS);
    if shown.is_empty() {
        return say.plain("report-contexts-none");
    }
    let one = |share: &ContextShare| {
        let args = Args::new().with("text", say.context(&share.context)).with("count", share.sessions);
        say.text("report-context", &args)
    };
    let mut all: Vec<_> = shown.iter().map(one).collect();
    all.extend((left > 0).then(|| say.with("report-contexts-left", "count", left)));
    say.with("report-contexts", "text", all.join(&format!("{} ", say.plain("report-semicolon"))))
}
