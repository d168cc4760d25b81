//! `heelfirst analyze`: the steps of a recording, as they are decided.

use heelfirst::WalkSnapshot;
use heelfirst_gait::signal::{SignalAxis, SignalCheck, SignalFault, SignalFaultKind};
use heelfirst_gait::walk::WalkTally;
use heelfirst_gait::{Analyser, Borders, Landing, Settings, Step, Summary};
use heelfirst_sensors::recording::{Reader, RecordingError};
use heelfirst_words::{Args, Words};
use serde::Serialize;

use crate::args::{Analyze, Format};
use crate::borders;
use crate::failure::{Failure, warn};
use crate::output::{Lines, table, walk_table};

#[derive(Serialize)]
struct SummaryLine<'a> {
    summary: WithWalk<'a>,
}

#[derive(Serialize)]
struct WithWalk<'a> {
    #[serde(flatten)]
    summary: &'a Summary,
    walk: Option<&'a WalkSnapshot>,
    borders: Borders,
    warnings: Vec<Warning>,
    /// The line at which the file is cut off.
    cut_off_at_line: Option<u64>,
    clinically_validated: bool,
}

/// What is wrong with the signal.
#[derive(Serialize)]
struct Warning {
    kind: SignalFaultKind,
    axis: Option<SignalAxis>,
    since_s: f64,
    times_count: u64,
    text: String,
}

impl From<SignalFault> for Warning {
    fn from(fault: SignalFault) -> Self {
        let SignalFault { kind, axis, since_s, count } = fault;
        Self { kind, axis, since_s: (since_s * 1000.0).round() / 1000.0, times_count: count, text: fault.to_string() }
    }
}

/// Prints each step; a faulty row ends the file, with the steps before it printed and no summary. A file that is cut off, of a recording that
/// was killed for instance, has its summary of what is there.
pub(crate) fn run(options: &Analyze, words: &Words) -> Result<(), Failure> {
    let faulty = |error: &RecordingError| {
        let problem = format!("{}: {error}", options.file.display());
        Failure::notice(&heelfirst::unreadable_notice(words, problem, error))
    };
    let settings = settings(options)?;
    let reader = Reader::open(&options.file).map_err(|error| faulty(&error))?;
    let mut analyser = Analyser::new(options.foot, settings, None);
    let mut page = Page::new(options.format);
    let mut check = SignalCheck::new();
    let (mut steps, mut cut_off, mut has_samples) = (Vec::new(), None, false);
    for sample in reader {
        match sample {
            Ok(sample) => {
                has_samples = true;
                check.push(&sample);
                analyser.push(sample, &mut steps);
            }
            Err(error) if has_samples && error.reason.is_cut_off() => cut_off = error.line,
            Err(error) => {
                page.steps(&steps, words)?;
                page.break_off(words)?;
                tell(&check, words);
                return Err(faulty(&error));
            }
        }
        if !steps.is_empty() {
            page.steps(&steps, words)?;
            steps.clear();
        }
    }
    analyser.finish(&mut steps);
    page.steps(&steps, words)?;
    page.summary(&analyser.summary(), &settings, (&check, cut_off), words)?;
    if let Some(line) = cut_off {
        let args = Args::new().with("path", options.file.display().to_string()).with("line", line);
        warn(&words.text("terminal-cut-off", &args));
    }
    tell(&check, words);
    Ok(())
}

/// A recording has no person with usual steps: only what the command line moves is not the default.
fn settings(options: &Analyze) -> Result<Settings, Failure> {
    Ok(Settings { moved: borders::given(&options.borders)?, ..Settings::default() })
}

/// What is wrong with the signal. The steps are still given as the numbers have them: nothing is converted unasked.
fn tell(check: &SignalCheck, words: &Words) {
    for fault in check.faults() {
        warn(&words.text("terminal-warning", &Args::new().with("text", fault.to_string())));
    }
}

/// One of the two forms of output.
struct Page {
    lines: Lines,
    format: Format,
    rows: Vec<Vec<String>>,
    tally: WalkTally,
}

impl Page {
    fn new(format: Format) -> Self {
        Self { lines: Lines::new(), format, rows: Vec::new(), tally: WalkTally::new() }
    }

    fn steps(&mut self, steps: &[Step], words: &Words) -> Result<(), Failure> {
        for step in steps {
            self.tally.note(step);
            match self.format {
                Format::Json => self.lines.json(step)?,
                Format::Table => self.rows.push(row(step, words)),
            }
        }
        Ok(())
    }

    /// What was gathered before a fault; without a step there is nothing to head.
    fn break_off(&mut self, words: &Words) -> Result<(), Failure> {
        if self.rows.is_empty() { self.lines.flush() } else { self.end(words) }
    }

    /// What was gathered; a table can only be drawn once all its rows are known.
    fn end(&mut self, words: &Words) -> Result<(), Failure> {
        if self.format == Format::Table {
            self.rows.insert(0, headings(words));
            for line in table(&self.rows) {
                self.lines.text(&line)?;
            }
        }
        self.lines.flush()
    }

    fn summary(
        &mut self,
        summary: &Summary,
        settings: &Settings,
        (check, cut_off_at_line): (&SignalCheck, Option<u64>),
        words: &Words,
    ) -> Result<(), Failure> {
        let walk = heelfirst::walk_snapshot(&self.tally.summary(), words);
        match self.format {
            Format::Json => {
                let warnings = check.faults().into_iter().map(Warning::from).collect();
                let (walk, borders) = (walk.as_ref(), settings.borders());
                let summary =
                    WithWalk { summary, walk, borders, warnings, cut_off_at_line, clinically_validated: false };
                self.lines.json(&SummaryLine { summary })?;
            }
            Format::Table => {
                self.end(words)?;
                let args = Args::new().with("graded", summary.graded_count).with("steps", summary.steps_count);
                self.lines.text("")?;
                self.lines.text(&words.text("terminal-steps-summary", &args))?;
                let moved = borders::moved_table(&settings.moved, words);
                for line in walk.iter().flat_map(walk_table).chain(moved) {
                    self.lines.text(&line)?;
                }
                self.lines.text("")?;
                self.lines.text(&words.plain("safety-not-validated"))?;
            }
        }
        self.lines.flush()
    }
}

fn headings(words: &Words) -> Vec<String> {
    ["time", "landing", "angle", "flat", "slap", "drag", "confidence"]
        .iter()
        .map(|column| words.plain(&format!("terminal-column-{column}")))
        .collect()
}

fn row(step: &Step, words: &Words) -> Vec<String> {
    let number = |column: &str, value: Option<f64>| {
        let written = |value| words.text(&format!("terminal-value-{column}"), &Args::new().with("value", value));
        value.map_or_else(|| "–".to_owned(), written)
    };
    let mark = |known: Option<bool>| {
        words.plain(match known {
            Some(true) => "button-yes",
            Some(false) => "button-no",
            None => "landing-none",
        })
    };
    let landing = match step.landing {
        Some(Landing::Heel) => "landing-heel",
        Some(Landing::Flat) => "landing-flat",
        Some(Landing::Toe) => "landing-toe",
        None => "landing-none",
    };
    vec![
        number("time", Some(step.initial_contact_s)),
        words.plain(landing),
        number("angle", step.strike_angle_deg),
        number("flat", step.contact_to_flat_ms),
        mark(step.slap),
        mark(step.drag),
        number("confidence", Some(step.confidence * 100.0)),
    ]
}
