//! Numbers within sentences, as a language writes them.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use crate::marks;

/// The decimals of a number that does not say how many it has.
const DECIMALS: usize = 1;

/// How a language writes numbers and other arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `12,345.6`, as in English.
    PointAndComma,
    /// `12.345,6`, as in German.
    CommaAndPoint,
    /// `12,345.6` in Western digits, and every argument kept whole by marks, as in Arabic.
    Isolated,
}

impl Form {
    /// What Fluent asks for each argument; `None` leaves the value to it.
    pub(crate) fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        match self {
            Self::PointAndComma => |value, _| number(value, '.', ','),
            Self::CommaAndPoint => |value, _| number(value, ',', '.'),
            Self::Isolated => |value, _| isolated(value),
        }
    }
}

/// Thousands are parted from five digits on.
fn number(value: &FluentValue<'_>, point: char, comma: char) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(write(number, point, comma)),
        _ => None,
    }
}

fn isolated(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(marks::isolated(text)),
        _ => number(value, '.', ',').map(|number| marks::isolated(&number)),
    }
}

fn write(number: &FluentNumber, point: char, comma: char) -> String {
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(DECIMALS.max(least));
    let rounded = format!("{:.most$}", number.value.abs());
    let (whole, decimals) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let spare = decimals.len().saturating_sub(least);
    let kept = decimals.len() - decimals.bytes().rev().take(spare).take_while(|&digit| digit == b'0').count();
    let decimals = decimals.get(..kept).unwrap_or(decimals);
    let zero = whole.bytes().chain(decimals.bytes()).all(|digit| digit == b'0');
    // A true minus, so that neither an eye nor a voice takes it for a hyphen.
    let sign = if number.value < 0.0 && !zero { "−" } else { "" };
    let whole = if number.options.use_grouping { grouped(whole, comma) } else { whole.to_owned() };
    if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{point}{decimals}") }
}

fn grouped(digits: &str, comma: char) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(comma);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use fluent_bundle::types::FluentNumberOptions;

    use super::*;

    fn plain(value: f64) -> String {
        write(&FluentNumber::new(value, FluentNumberOptions::default()), '.', ',')
    }

    #[test]
    fn whole_numbers_have_no_decimals_and_long_ones_have_commas() {
        let written = [0.0, 7.0, 999.0, 1000.0, 9999.0, 10_000.0, 123_456.0, 1_234_567.0].map(plain);
        assert_eq!(written, ["0", "7", "999", "1000", "9999", "10,000", "123,456", "1,234,567"]);
    }

    #[test]
    fn decimals_are_rounded_to_one() {
        let written = [0.5, 1.25, 2.96, 12.04, -3.5, -0.01].map(plain);
        assert_eq!(written, ["0.5", "1.2", "3", "12", "−3.5", "0"]);
    }

    #[test]
    fn each_language_has_its_own_form() {
        let value = FluentValue::from(-12_345.5);
        let written =
            [Form::PointAndComma, Form::CommaAndPoint, Form::Isolated].map(|form| form.formatter()(&value, &()));
        let wanted = ["−12,345.5", "−12.345,5", "\u{2068}−12,345.5\u{2069}"];
        assert_eq!(written.map(Option::unwrap_or_default), wanted);
    }

    #[test]
    fn words_are_left_to_fluent_unless_they_need_marks() {
        let value = FluentValue::from("Ada");
        assert_eq!(Form::CommaAndPoint.formatter()(&value, &()), None);
        assert_eq!(Form::Isolated.formatter()(&value, &()).as_deref(), Some("\u{2068}Ada\u{2069}"));
    }

    #[test]
    fn a_text_may_ask_for_decimals() {
        let options = FluentNumberOptions {
            minimum_fraction_digits: Some(2),
            maximum_fraction_digits: Some(2),
            ..FluentNumberOptions::default()
        };
        assert_eq!(write(&FluentNumber::new(1.5, options), '.', ','), "1.50");
    }
}
