//! How things are said: the one place where numbers, dates and contexts become text.

use heelfirst_words::{Args, Words};
use jiff::civil::Date;

use crate::record::{Context, Side, Spread, Unit};

#[cfg(test)]
mod tests;

/// Says things in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Say<'w> {
    words: &'w Words,
}

impl<'w> Say<'w> {
    pub(crate) fn new(words: &'w Words) -> Self {
        Self { words }
    }

    /// The language, as a BCP 47 tag.
    pub(crate) fn language(self) -> &'static str {
        self.words.language()
    }

    pub(crate) fn plain(self, key: &str) -> String {
        self.words.plain(key)
    }

    pub(crate) fn text(self, key: &str, args: &Args) -> String {
        self.words.text(key, args)
    }

    /// The text of `key` with one argument.
    pub(crate) fn with(self, key: &str, name: &str, value: impl Into<heelfirst_words::Value>) -> String {
        self.text(key, &Args::new().with(name, value))
    }

    /// The text of `key` if there is one.
    pub(crate) fn known(self, key: &str) -> Option<String> {
        self.words.has(key).then(|| self.plain(key))
    }

    /// What is said where nothing was measured.
    pub(crate) fn nothing(self) -> String {
        self.plain("report-nothing")
    }

    pub(crate) fn date(self, date: Date) -> String {
        self.dated("report-date", "report-month", date)
    }

    /// A date without its year, for axes and tables.
    pub(crate) fn short_date(self, date: Date) -> String {
        self.dated("report-date-short", "report-month-short", date)
    }

    /// A date with a short month, for tables.
    pub(crate) fn date_short_month(self, date: Date) -> String {
        self.dated("report-date", "report-month-short", date)
    }

    /// A month with its year.
    pub(crate) fn month(self, date: Date) -> String {
        let month = self.plain(&format!("report-month-{}", date.month()));
        self.text("report-month-of-year", &Args::new().with("month", month).with("year", date.year()))
    }

    fn dated(self, key: &str, months: &str, date: Date) -> String {
        let month = self.plain(&format!("{months}-{}", date.month()));
        self.text(key, &Args::new().with("day", date.day()).with("month", month).with("year", date.year()))
    }

    /// A whole number.
    pub(crate) fn count(self, count: impl Into<f64>) -> String {
        self.amount(Unit::Events, count.into())
    }

    /// A value with its unit and the decimals that the unit deserves.
    pub(crate) fn amount(self, unit: Unit, value: f64) -> String {
        if !value.is_finite() {
            return self.nothing();
        }
        self.with(&format!("report-unit-{}", unit.key()), "value", value)
    }

    /// A value with its unit, where there is one.
    pub(crate) fn amount_of(self, unit: Unit, value: Option<f64>) -> String {
        value.map_or_else(|| self.nothing(), |value| self.amount(unit, value))
    }

    /// A difference: with a sign, whichever way it goes.
    pub(crate) fn signed(self, unit: Unit, value: f64) -> String {
        let amount = self.amount(unit, value);
        let more = value > 0.0 && amount != self.amount(unit, 0.0);
        if more { self.with("report-more", "text", amount) } else { amount }
    }

    /// A part of a whole, and its share where the whole is large enough for one.
    pub(crate) fn share(self, part: u32, whole: u32) -> String {
        const FEWEST: u32 = 20;
        let args = Args::new().with("part", part).with("whole", whole);
        if whole < FEWEST {
            return self.text("report-part", &args);
        }
        self.text("report-share", &args.with("percent", percent(part, whole)))
    }

    /// Where values lie: median, the middle half, and of how many.
    pub(crate) fn spread(self, unit: Unit, spread: Option<Spread>) -> String {
        let Some(spread) = spread.filter(|spread| spread.median.is_finite()) else { return self.nothing() };
        let args = Args::new()
            .with("median", self.amount(unit, spread.median))
            .with("low", self.amount(unit, spread.q1))
            .with("high", self.amount(unit, spread.q3));
        self.text("report-spread", &args)
    }

    /// What it is, and how much of it.
    pub(crate) fn cell(self, what: &str, value: &str) -> String {
        self.text("report-cell", &Args::new().with("text", what).with("value", value))
    }

    /// A side, or nothing.
    pub(crate) fn side(self, side: Option<Side>) -> Option<String> {
        let key = match side? {
            Side::Left => "report-side-left",
            Side::Right => "report-side-right",
        };
        Some(self.plain(key))
    }

    /// A foot.
    pub(crate) fn foot(self, side: Option<Side>) -> String {
        let key = match side {
            Some(Side::Left) => "report-foot-left",
            Some(Side::Right) => "report-foot-right",
            None => "report-foot-unknown",
        };
        self.plain(key)
    }

    /// On which foot something is worn.
    pub(crate) fn worn_on(self, side: Option<Side>) -> String {
        let key = match side {
            Some(Side::Left) => "report-on-left",
            Some(Side::Right) => "report-on-right",
            None => "report-on-unknown",
        };
        self.plain(key)
    }

    /// The circumstances, from where to how.
    pub(crate) fn context(self, context: &Context) -> String {
        let id = |prefix: &str, id: &str| self.plain(&format!("report-{prefix}-{id}"));
        let mut parts: Vec<_> = context.stand_in.map(|stand_in| id("stand-in", &name(stand_in))).into_iter().collect();
        if context.unsaid {
            parts.push(self.plain("report-context-unsaid"));
            return self.list(&parts);
        }
        parts.extend([
            id("place", &name(context.place)),
            id("aid", &name(context.aid)),
            id("orthosis", &name(context.orthosis)),
        ]);
        if let Some(shoe) = context.shoe.as_deref().filter(|shoe| !shoe.trim().is_empty()) {
            parts.push(self.with("report-shoe", "name", shoe));
        }
        if context.helper {
            parts.push(self.plain("report-helper"));
        }
        if context.hot_or_tired {
            parts.push(self.plain("report-hot-or-tired"));
        }
        self.list(&parts)
    }

    /// Several things in a row.
    pub(crate) fn list(self, parts: &[String]) -> String {
        parts.join(&format!("{} ", self.plain("report-comma")))
    }
}

/// The share in percent.
pub(crate) fn percent(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * f64::from(part) / f64::from(whole) }
}

/// How a text's key names a choice: as it is stored, in kebab case.
pub(crate) fn name(choice: impl serde::Serialize) -> String {
    let stored = serde_json::to_value(choice).ok();
    stored.and_then(|name| Some(name.as_str()?.replace('_', "-"))).unwrap_or_default()
}
