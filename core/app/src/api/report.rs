//! The report for a professional, as a user interface asks for it.

/// The forms of a report. Page and text say the same; JSON, CSV and FHIR hold each day and each walk beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum ReportFormat {
    /// One page, to be printed or sent: an accessible PDF file.
    Pdf,
    /// The same as plain text, in UTF-8.
    Text,
    /// The records that the page is made of.
    Json,
    /// HL7 FHIR R4 resources, as JSON.
    Fhir,
    /// Each day's values with their units.
    Csv,
    /// The page's charts as one picture.
    Svg,
}

/// The paper of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum ReportPaper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// Which report.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportRequest {
    /// In which form.
    pub format: ReportFormat,
    /// The first day, ISO 8601; with neither day, the last 28 days.
    #[uniffi(default = None)]
    pub from_date: Option<String>,
    /// The last day, ISO 8601; today when left out.
    #[uniffi(default = None)]
    pub until_date: Option<String>,
    /// On which paper.
    #[uniffi(default = None)]
    pub paper: Option<ReportPaper>,
}

impl From<ReportFormat> for ReportRequest {
    fn from(format: ReportFormat) -> Self {
        Self { format, from_date: None, until_date: None, paper: None }
    }
}
