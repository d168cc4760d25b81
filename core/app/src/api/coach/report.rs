//! What is told of progress: to the person, and to a professional.

use super::Coach;
use crate::api::{
    ChartSnapshot, CoachError, DrawnBars, DrawnChart, Plan, ProgressBucket, ProgressSnapshot, ReportFormat,
    ReportRequest,
};

#[uniffi::export]
impl Coach {
    /// How it goes: days practised, weeks and months, personal bests, clear changes with whom to see, charts.
    ///
    /// # Errors
    /// `Storage` when the history cannot be read.
    pub fn progress(&self) -> Result<ProgressSnapshot, CoachError> {
        self.driver.progress()
    }

    /// A chart as it is drawn: its axes in round numbers and dates, its points with what is written beside them.
    pub fn drawn_chart(&self, chart: ChartSnapshot) -> DrawnChart {
        self.driver.drawn_chart(&chart)
    }

    /// The weeks of progress as bars.
    pub fn drawn_weeks(&self, weeks: Vec<ProgressBucket>) -> DrawnBars {
        self.driver.drawn_weeks(&weeks)
    }

    /// The months of progress as bars.
    pub fn drawn_months(&self, months: Vec<ProgressBucket>) -> DrawnBars {
        self.driver.drawn_months(&months)
    }

    /// The report of the last 28 days.
    ///
    /// # Errors
    /// `Storage` when the history cannot be read.
    pub fn report(&self, format: ReportFormat) -> Result<Vec<u8>, CoachError> {
        self.driver.report(&format.into())
    }

    /// The report of some days.
    ///
    /// # Errors
    /// `Invalid` naming the date that does not fit, `Storage` when the history cannot be read.
    pub fn report_of(&self, request: ReportRequest) -> Result<Vec<u8>, CoachError> {
        self.driver.report(&request)
    }

    /// The report of some days as a file. It appears complete or not at all, and takes the place of a file of that name.
    ///
    /// # Errors
    /// As `report_of`; `Storage` naming the file when it cannot be written.
    pub fn save_report(&self, path: String, request: ReportRequest) -> Result<(), CoachError> {
        self.driver.save_report(&path, &request)
    }

    /// What the person wants to ask a professional, for the report; nothing but white space takes it back.
    ///
    /// # Errors
    /// `Invalid` for more than 500 characters, `Storage` when it could not be written.
    pub fn set_question(&self, question: String) -> Result<(), CoachError> {
        self.driver.set_question(&question)
    }

    /// Notes how near the person is to their own goal, 0 (not at all) to 10 (there).
    ///
    /// # Errors
    /// `Invalid` for an empty goal, one of more than 200 characters, or a rating above 10; `Storage` when it could not be written.
    pub fn rate_goal(&self, goal: String, rating: u8) -> Result<(), CoachError> {
        self.driver.rate_goal(&goal, rating)
    }

    /// The plan that the code of a report holds, to be shown and then given to `set_plan`.
    ///
    /// # Errors
    /// `Invalid` naming the part of the code that is not understood.
    pub fn plan_from_code(&self, code: String) -> Result<Plan, CoachError> {
        crate::report::from_code(&code)
    }
}
