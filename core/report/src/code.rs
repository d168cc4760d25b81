//! A plan as a QR code.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::draw::{Drawing, Mark};

/// The finest code that a phone still reads from paper at the size of the report: 97 modules and the white around them on 108 points.
const FINEST: u8 = 20;
/// The smallest module, in points: 0.35 mm.
const LEAST_MODULE: f64 = 1.0;
/// Modules of white that a reader wants around it.
const QUIET: i32 = 4;

/// The code that holds `text`, `size` points wide with its quiet border; `None` where the text is empty or too long (858 bytes fit), or its modules
/// would be too small there.
pub fn drawing(text: &str, size: f64, title: String, description: String) -> Option<Drawing> {
    let segments = QrSegment::make_segments(text);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, Version::new(FINEST), None, true)
            .ok()?;
    let module = size / f64::from(code.size() + 2 * QUIET);
    if text.is_empty() || module < LEAST_MODULE {
        return None;
    }
    let place = |index: i32| f64::from(index + QUIET) * module;
    let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let at = dark.filter(|&(x, y)| code.get_module(x, y)).map(|(x, y)| (place(x), place(y))).collect();
    Some(Drawing { width: size, height: size, title, description, marks: vec![Mark::Squares { at, side: module }] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_no_phone_could_read_is_none() {
        let drawn = |text: &str, size| drawing(text, size, String::new(), String::new()).is_some();
        let (long, plan) = ("x".repeat(858), "HF1;l;walking-burst*4,s30;seated-ankle-lift*1,r12");
        assert!(drawn(&long, 108.0) && !drawn(&long, 100.0));
        assert!(drawn(plan, 60.0) && !drawn(plan, 30.0));
    }
}
