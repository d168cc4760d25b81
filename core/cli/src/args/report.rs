//! What is asked of a report.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use heelfirst::{ReportFormat, ReportPaper};
use jiff::civil::Date;

use super::values;

#[derive(Debug, Args)]
pub(crate) struct Report {
    #[arg(long, value_name = "DATE", value_parser = values::date, conflicts_with = "weeks")]
    pub(crate) from: Option<Date>,
    #[arg(long, value_name = "DATE", value_parser = values::date, conflicts_with = "weeks")]
    pub(crate) to: Option<Date>,
    #[arg(long, value_parser = values::weeks)]
    pub(crate) weeks: Option<u32>,
    #[arg(long, value_enum)]
    pub(crate) format: Option<Form>,
    #[arg(long, value_enum, default_value_t = Sheet::A4)]
    pub(crate) paper: Sheet,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub(crate) replace: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Pdf,
    Text,
    Json,
    Csv,
    Fhir,
    Svg,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sheet {
    A4,
    Letter,
}

impl Form {
    /// What a file's name says of its form; nothing where it says none.
    pub(crate) fn of(file: &Path) -> Option<Self> {
        let name = file.file_name()?.to_str()?.to_lowercase();
        let forms = [
            (".fhir.json", Self::Fhir),
            (".json", Self::Json),
            (".pdf", Self::Pdf),
            (".txt", Self::Text),
            (".csv", Self::Csv),
            (".svg", Self::Svg),
        ];
        forms.into_iter().find(|(ending, _)| name.ends_with(ending)).map(|(_, form)| form)
    }
}

impl From<Form> for ReportFormat {
    fn from(form: Form) -> Self {
        match form {
            Form::Pdf => Self::Pdf,
            Form::Text => Self::Text,
            Form::Json => Self::Json,
            Form::Csv => Self::Csv,
            Form::Fhir => Self::Fhir,
            Form::Svg => Self::Svg,
        }
    }
}

impl From<Sheet> for ReportPaper {
    fn from(sheet: Sheet) -> Self {
        match sheet {
            Sheet::A4 => Self::A4,
            Sheet::Letter => Self::Letter,
        }
    }
}
