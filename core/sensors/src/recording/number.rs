//! Decimal numbers from bytes, fast.

use std::time::Duration;

/// Powers of ten that a double holds exactly.
const TENS: [f64; 19] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

/// The largest mantissa that a double holds exactly.
const EXACT: u64 = 1 << 53;

/// A plain decimal number: `mantissa / 10^decimals`.
struct Plain {
    negative: bool,
    mantissa: u64,
    decimals: usize,
}

/// Reads `[+-]digits[.digits]` of at most 18 digits; anything else is left to the standard library.
fn plain(field: &[u8]) -> Option<Plain> {
    let (negative, digits) = match field {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, field),
    };
    if digits.len() > 19 {
        return None;
    }
    let (mut mantissa, mut seen, mut point) = (0_u64, 0_usize, None);
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit <= 9 {
            mantissa = mantissa.wrapping_mul(10).wrapping_add(u64::from(digit));
            seen += 1;
        } else if *byte == b'.' && point.is_none() {
            point = Some(seen);
        } else {
            return None;
        }
    }
    (1..=18).contains(&seen).then(|| Plain { negative, mantissa, decimals: point.map_or(0, |before| seen - before) })
}

/// The nearest double to a decimal number; `None` where it is no number.
pub(super) fn value(field: &[u8]) -> Option<f64> {
    if let Some(plain) = plain(field)
        && plain.mantissa < EXACT
        && let Some(scale) = TENS.get(plain.decimals)
    {
        // Both are exact, so the one rounding of the division is the correct one.
        let size = plain.mantissa as f64 / scale;
        return Some(if plain.negative { -size } else { size });
    }
    std::str::from_utf8(field).ok()?.parse().ok()
}

/// A time in s as a duration, exact to the ns where it is written plainly.
pub(super) enum Time {
    /// A time.
    At(Duration),
    /// It is no number.
    NotANumber,
    /// It is NaN or infinite.
    NotFinite,
    /// It is below 0.
    Negative,
    /// It is longer than a duration can be.
    TooLarge,
}

/// Reads a time in s.
pub(super) fn time(field: &[u8]) -> Time {
    if let Some(plain) = plain(field)
        && plain.decimals <= 9
        && !plain.negative
    {
        let scale = 10_u64.pow(u32::try_from(9 - plain.decimals).unwrap_or(0));
        if let Some(nanos) = plain.mantissa.checked_mul(scale) {
            return Time::At(Duration::from_nanos(nanos));
        }
    }
    match value(field) {
        None => Time::NotANumber,
        Some(seconds) if !seconds.is_finite() => Time::NotFinite,
        Some(seconds) if seconds < 0.0 => Time::Negative,
        // A thousand years: beyond it the sums of a session clock could overflow.
        Some(seconds) if seconds > 3.2e10 => Time::TooLarge,
        Some(seconds) => Duration::try_from_secs_f64(seconds).map_or(Time::TooLarge, Time::At),
    }
}
