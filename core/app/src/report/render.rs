//! From what is asked for to the bytes of a file.

use heelfirst_history::{Dates, Reader};
use heelfirst_report::{Drawing, Paper, Report, Subject, chart, csv, fhir, json, pdf, svg, text};
use heelfirst_words::Words;
use jiff::Zoned;
use jiff::civil::Date;

use super::{Extent, Period, Person, gather};
use crate::api::{CoachError, ReportFormat, ReportPaper, ReportRequest};
use crate::driver::refused;

/// The most days of one report: as many as a year has.
const MOST_DAYS: u32 = 366;
/// A chart by itself, in points.
const CHART: (f64, f64) = (520.0, 180.0);
const BETWEEN_CHARTS: f64 = 14.0;
/// As many charts as the page has.
const CHARTS: usize = 2;

/// The report of a history, in the form that is asked for. `now` is where the person is.
pub(crate) fn render(
    reader: &Reader,
    request: &ReportRequest,
    now: &Zoned,
    words: &Words,
) -> Result<Vec<u8>, CoachError> {
    let words = &words_of(request.format, words);
    let period = period(reader, request, now)?;
    let person = Person::read(reader)?;
    let report = gather(reader, &person, &period, extent(request.format), words).map_err(refused)?;
    written(&report, request, words)
}

/// What is drawn has a typeface without Arabic and sets its glyphs from left to right, so in a right-to-left language it is in English.
/// Everything else is in the language itself.
fn words_of(format: ReportFormat, words: &Words) -> Words {
    match format {
        ReportFormat::Pdf | ReportFormat::Svg if words.info().right_to_left => Words::default(),
        _ => words.clone(),
    }
}

fn extent(format: ReportFormat) -> Extent {
    match format {
        ReportFormat::Pdf | ReportFormat::Text | ReportFormat::Svg => Extent::Page,
        ReportFormat::Json | ReportFormat::Fhir | ReportFormat::Csv => Extent::Full,
    }
}

fn written(report: &Report, request: &ReportRequest, words: &Words) -> Result<Vec<u8>, CoachError> {
    let paper = match request.paper {
        Some(ReportPaper::Letter) => Paper::Letter,
        Some(ReportPaper::A4) | None => Paper::A4,
    };
    Ok(match request.format {
        ReportFormat::Pdf => pdf(report, words, paper).map_err(CoachError::internal)?,
        ReportFormat::Text => text(report, words).into_bytes(),
        ReportFormat::Json => json(report).into_bytes(),
        ReportFormat::Fhir => fhir(report, words, &Subject::Placeholder).into_bytes(),
        ReportFormat::Csv => csv(report).into_bytes(),
        ReportFormat::Svg => svg(&charts(report, words)?).into_bytes(),
    })
}

fn charts(report: &Report, words: &Words) -> Result<Drawing, CoachError> {
    let drawn = report.charts.iter().take(CHARTS).map(|one| chart(one, words, CHART.0, CHART.1)).collect();
    let nothing = || CoachError::invalid("format", "there is nothing to draw: nothing was practised in the last weeks");
    Drawing::stacked(drawn, BETWEEN_CHARTS).ok_or_else(nothing)
}

fn period(reader: &Reader, request: &ReportRequest, now: &Zoned) -> Result<Period, CoachError> {
    let (today, zone) = (now.date(), now.time_zone().clone());
    let date = |field: &str, given: &Option<String>| given.as_deref().map(|text| date(field, text, today)).transpose();
    let (from, until) = (date("from_date", &request.from_date)?, date("until_date", &request.until_date)?);
    if from.is_none() && until.is_none() {
        return Period::usual(reader, today, zone).map_err(refused);
    }
    let to = until.unwrap_or(today);
    let dates = Dates { from: from.unwrap_or(Dates::last(to, 28).from), to };
    match Period::days(dates) {
        0 => Err(CoachError::invalid("from_date", format!("{} is after the last day, {to}", dates.from))),
        1..=MOST_DAYS => Ok(Period { dates, made_on: today, zone }),
        days => {
            Err(CoachError::invalid("from_date", format!("{days} days are too many; a report has up to {MOST_DAYS}")))
        }
    }
}

fn date(field: &str, text: &str, today: Date) -> Result<Date, CoachError> {
    let invalid = |why: &str| CoachError::invalid(field, format!("'{text}' {why}"));
    let date: Date = text.parse().map_err(|_| invalid("is no date; write it as 2026-03-29"))?;
    if date > today {
        return Err(invalid("lies in the future"));
    }
    if date.year() < 1970 {
        return Err(invalid("lies before anything could be noted"));
    }
    Ok(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_in_english_where_the_language_is_written_from_right_to_left() {
        let language = |format, tag| words_of(format, &Words::new(&[tag])).language();
        assert_eq!([ReportFormat::Pdf, ReportFormat::Svg].map(|format| language(format, "ar")), ["en", "en"]);
        for format in [ReportFormat::Text, ReportFormat::Json, ReportFormat::Csv, ReportFormat::Fhir] {
            assert_eq!(language(format, "ar"), "ar", "{format:?}");
        }
        assert_eq!(language(ReportFormat::Pdf, "de-AT"), "de");
    }
}
