//! One frame of a figure: what a screen asks for sixty times a second. The target is less than 20 µs.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must not go on")]

use divan::{Bencher, black_box};
use heelfirst_practice::figure::{Moment, View, animated_svg, frame, stills, svg};
use heelfirst_practice::{Phase, Side};

const STYLE: heelfirst_practice::figure::Style<'static> =
    heelfirst_practice::figure::Style { title: "", description: "", language: "en", right_to_left: false };

fn main() {
    divan::main();
}

#[divan::bench(args = ["seated-ankle-lift", "assisted-toe-raise", "seated-leg-kick", "hamstring-curl"])]
fn one_frame(bencher: Bencher<'_, '_>, id: &str) {
    let moment = Moment { phase: Phase::Up, part: 0.4 };
    bencher.bench_local(|| frame(black_box(id), View::of(Side::Right), moment).unwrap());
}

#[divan::bench(args = ["walking-burst", "exaggerated-march"])]
fn one_frame_of_walking(bencher: Bencher<'_, '_>, id: &str) {
    let view = View { cane: true, ..View::of(Side::Right) };
    let moment = Moment { phase: Phase::Walk, part: 0.7 };
    bencher.bench_local(|| frame(black_box(id), view, moment).unwrap());
}

#[divan::bench]
fn three_stills(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| stills(black_box("seated-ankle-lift"), View::of(Side::Right)).unwrap());
}

#[divan::bench]
fn one_frame_as_svg(bencher: Bencher<'_, '_>) {
    let [first, ..] = stills("seated-ankle-lift", View::of(Side::Right)).unwrap();
    bencher.bench_local(|| svg(black_box(&first), &STYLE));
}

#[divan::bench]
fn moving_svg(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| animated_svg(black_box("walking-burst"), View::of(Side::Right), &STYLE).unwrap());
}
