//! What a report says, in reading order, before anybody decides how it looks. The page and the plain text are made of the same.

use heelfirst_words::{Args, Words};

use crate::record::{Chart, Report};
use crate::say::Say;

mod changes;
mod done;
mod happened;
mod tools;
mod walking;
mod who;

/// A report as headings, lines and tables.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Content {
    /// The language, as a BCP 47 tag.
    pub(crate) language: &'static str,
    /// What it is.
    pub(crate) title: String,
    /// In reading order.
    pub(crate) sections: Vec<Section>,
}

/// What a section is about, so that the page knows where it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// Period, versions, whose foot, contexts.
    Who,
    /// Falls, trips, pain, stops.
    Happened,
    /// The person's own goal.
    Goal,
    /// Done against planned.
    Done,
    /// Seated lifts.
    Lifts,
    /// Walking.
    Walking,
    /// What changed.
    Changes,
    /// The charts.
    Charts,
    /// The sensors.
    Sensors,
    /// The person's question.
    Question,
    /// Room for the therapist.
    Room,
    /// The plan.
    Plan,
}

/// A heading and what is under it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Section {
    /// What it is about.
    pub(crate) part: Part,
    /// Its heading; none where the title is the heading.
    pub(crate) heading: Option<String>,
    /// What is under it.
    pub(crate) blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// A paragraph.
    Line(Line),
    /// Paragraphs side by side on paper, each column with its share of the width.
    Columns(Vec<(f64, Vec<Line>)>),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Box<Chart>),
    /// A code that holds this text, and what it is.
    Code(String),
    /// An empty box to write into, and what is said of it where nobody can.
    Room(String),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// What it says.
    pub(crate) text: String,
    /// Whether it must be seen.
    pub(crate) strong: bool,
    /// The most lines it may take on paper.
    pub(crate) most: usize,
}

impl Line {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false, most: 1 }
    }

    pub(crate) fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    pub(crate) fn most(self, most: usize) -> Self {
        Self { most, ..self }
    }
}

/// A table: each row has a head and as many cells as there are columns.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// What it is of, for those who hear it.
    pub(crate) summary: String,
    /// What the heads of the rows are.
    pub(crate) corner: String,
    /// The heads of the columns.
    pub(crate) columns: Vec<String>,
    /// How wide each column is, that of the row heads first; they add up to 1.
    pub(crate) widths: Vec<f64>,
    /// The rows.
    pub(crate) rows: Vec<Row>,
    /// Rows beside these, which are in the exported data alone.
    pub(crate) left: usize,
    /// What is said under it.
    pub(crate) note: Option<String>,
    /// What it says to those who read it as text: one fact a line.
    pub(crate) told: Vec<String>,
}

impl Table {
    /// The line under it, where `cut` more of its rows found no room: how many are left out, exactly.
    pub(crate) fn under(&self, cut: usize, say: Say<'_>) -> Option<String> {
        match (more(self.left + cut, say), &self.note) {
            (Some(left), Some(note)) => {
                Some(say.text("report-left-out-note", &Args::new().with("text", left).with("note", note)))
            }
            (left, note) => left.or_else(|| note.clone()),
        }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// What it is of.
    pub(crate) head: String,
    /// Its cells.
    pub(crate) cells: Vec<String>,
}

/// Everything that `report` says, in the language of `words`.
pub(crate) fn content(report: &Report, words: &Words) -> Content {
    let say = Say::new(words);
    let sections = [
        who::section(report, say),
        happened::section(report, say),
        happened::goal(report, say),
        done::section(report, say),
        done::lifts(report, say),
        walking::section(report, say),
        changes::section(report, say),
        changes::charts(report, say),
        tools::sensors(report, say),
        tools::question(report, say),
        tools::room(say),
        tools::plan(report, say),
    ];
    Content { language: say.language(), title: say.plain("report-title"), sections: sections.into() }
}

impl Section {
    fn new(part: Part, heading: String, blocks: Vec<Block>) -> Self {
        Self { part, heading: Some(heading), blocks }
    }
}

/// The first `most` of `all`, and how many are left over.
fn first<T>(all: &[T], most: usize) -> (&[T], usize) {
    let shown = all.get(..most).unwrap_or(all);
    (shown, all.len() - shown.len())
}

/// Says that there is more than is shown.
fn more(count: usize, say: Say<'_>) -> Option<String> {
    (count > 0).then(|| say.with("report-left-out", "count", count))
}
