//! `heelfirst report`.

use std::io::{IsTerminal, Write};
use std::path::Path;

use heelfirst::{CoachError, ReportRequest};
use heelfirst_words::{Args, Words};
use jiff::ToSpan;

use crate::args::{Arguments, Form, Report};
use crate::failure::{Failure, warn};
use crate::{file, open};

/// The page for a professional, to a file or to stdout. Reads without the folder's lock.
pub(crate) fn run(arguments: &Arguments, options: &Report, words: &Words) -> Result<(), Failure> {
    let folder = open::data_folder(arguments)?;
    let form = form(options, words)?;
    if let Some(none) = open::no_history(arguments, words)? {
        return Err(Failure::met(none));
    }
    let now = open::now();
    let from = match options.weeks {
        Some(weeks) => Some(now.date().saturating_sub((i64::from(weeks) * 7 - 1).days())),
        None => options.from,
    };
    let request = ReportRequest {
        format: form.into(),
        from_date: from.map(|date| date.to_string()),
        until_date: options.to.map(|date| date.to_string()),
        paper: Some(options.paper.into()),
    };
    let made = heelfirst::report_history(&folder, &request, &now, words);
    let bytes = made.map_err(|error| refused(&error, words))?;
    if let Some(path) = &options.out {
        return save(path, &bytes, options.replace, words);
    }
    Ok(std::io::stdout().lock().write_all(&bytes)?)
}

/// As asked for, else as the file's name has it, else text.
fn form(options: &Report, words: &Words) -> Result<Form, Failure> {
    let form = match (options.format, &options.out) {
        (Some(form), _) => form,
        (None, None) => Form::Text,
        (None, Some(path)) => Form::of(path).ok_or_else(|| {
            Failure::CommandLine(
                words.text("terminal-report-form", &Args::new().with("path", path.display().to_string())),
            )
        })?,
    };
    if form == Form::Pdf && options.out.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::CommandLine(words.plain("terminal-report-pdf")));
    }
    Ok(form)
}

/// A day that cannot be is the command line's fault.
fn refused(error: &CoachError, words: &Words) -> Failure {
    match error {
        CoachError::Invalid { field, reason } if field == "from_date" => {
            Failure::CommandLine(format!("--from: {reason}"))
        }
        CoachError::Invalid { field, reason } if field == "until_date" => {
            Failure::CommandLine(format!("--to: {reason}"))
        }
        CoachError::Invalid { reason, .. } => Failure::met(reason),
        _ => Failure::refused(error, words),
    }
}

fn save(path: &Path, bytes: &[u8], replace: bool, words: &Words) -> Result<(), Failure> {
    file::save(path, bytes, replace)?;
    warn(&words.text("terminal-wrote", &Args::new().with("path", path.display().to_string())));
    Ok(())
}
