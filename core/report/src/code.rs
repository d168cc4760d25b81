//! A plan as a QR code.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::draw::{Drawing, Mark};

/// The finest code that a phone still reads from paper at the size of the report: 97 modules on 100 points are 0.36 mm each.
const FINEST: u8 = 20;
/// Modules of white that a reader wants around it.
const QUIET: i32 = 4;

/// The code that holds `text`, `size` points wide with its quiet border; `None` where the text is empty or too long (858 bytes fit).
pub(crate) fn drawing(text: &str, size: f64, title: String, description: String) -> Option<Drawing> {
    let segments = QrSegment::make_segments(text);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, Version::new(FINEST), None, true)
            .ok()?;
    if text.is_empty() {
        return None;
    }
    let module = size / f64::from(code.size() + 2 * QUIET);
    let place = |index: i32| f64::from(index + QUIET) * module;
    let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let at = dark.filter(|&(x, y)| code.get_module(x, y)).map(|(x, y)| (place(x), place(y))).collect();
    Some(Drawing { width: size, height: size, title, description, marks: vec![Mark::Squares { at, side: module }] })
}
