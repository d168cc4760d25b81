use std::io::{Cursor, Write};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use heelfirst_gait::Sample;
use proptest::prelude::*;

use super::*;

const ROW: &str = "0.5,-1,9.8,0,0.1";

/// A recording with 100 Hz and these rows after ten good ones (rows 2 to 11).
fn after_ten(rows: &str) -> Vec<u8> {
    let good = (0..10).map(|i| format!("0.{i:02},0,{ROW}\n")).collect::<Vec<_>>().concat();
    format!("{HEADER}\n{good}{rows}").into_bytes()
}

fn gzipped(plain: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::default());
    out.write_all(plain).expect("memory");
    out.finish().expect("memory")
}

/// How many samples came first, and what ended the file.
fn read(bytes: &[u8]) -> (usize, Option<RecordingError>) {
    let (mut good, mut fault) = (0, None);
    for row in Reader::new(Cursor::new(bytes)) {
        assert!(fault.is_none(), "nothing comes after an error");
        match row {
            Ok(_) => good += 1,
            Err(error) => fault = Some(error),
        }
    }
    (good, fault)
}

fn message(bytes: &[u8]) -> String {
    let (good, fault) = read(bytes);
    format!("{good} rows, then: {}", fault.map_or("the end".to_owned(), |fault| fault.to_string()))
}

/// 20,000 rows that pack badly, gzipped.
fn long_recording() -> Vec<u8> {
    gzipped(&(0..20_000).fold(format!("{HEADER}\n").into_bytes(), |mut file, i| {
        file.extend(format!("{}.{:02},0,{}.{i},-1,9.8,0,0.1\n", i / 100, i % 100, i * 7919 % 1000).bytes());
        file
    }))
}

/// The sum over what was packed stands 8 bytes before the end.
fn damaged_at_its_end(gzip: &[u8]) -> Vec<u8> {
    let mut damaged = gzip.to_vec();
    damaged[gzip.len() - 8] ^= 1;
    damaged
}

/// Which row lies where in the packed bytes is its packer's choice.
#[test]
fn a_gzip_file_that_is_cut_off_gives_its_rows_and_says_where_it_ends() {
    let whole = long_recording();
    let (good, fault) = read(&whole[..whole.len() / 2]);
    assert!(good > 1000, "{good}");
    assert_eq!(
        fault.expect("cut off").to_string(),
        format!("line {}: the gzip file is cut off here; copy it again", good + 2)
    );
}

#[test]
fn damage_within_a_gzip_file_is_said_in_our_words_whatever_rows_came_of_it() {
    let whole = long_recording();
    for at in [whole.len() / 3, whole.len() / 2, whole.len() - 2000] {
        let mut damaged = whole.clone();
        damaged[at..][..40].fill(0x55);
        let (good, fault) = read(&damaged);
        let fault = fault.expect("damaged");
        let place = format!("line {}: ", fault.line.expect("a place"));
        assert!(good > 100 && fault.line >= Some(good as u64 + 2), "{good} rows, then {fault}");
        assert_eq!(fault.to_string(), place + "the gzip file is damaged here; copy it again");
    }
}

#[test]
fn every_fault_names_its_place_and_the_remedy() {
    let row = |time: &str| format!("{time},0,{ROW}\n");
    let steady = |interval: f64| {
        let rows = (0..60).map(|i| row(&format!("{:.5}", f64::from(i) * interval))).collect::<Vec<_>>().concat();
        format!("{HEADER}\n{rows}").into_bytes()
    };
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("empty", vec![]),
        ("empty, gzipped", gzipped(b"")),
        ("no header", row("0.0").into_bytes()),
        ("header of something else", b"t,ax,ay,az\n0,1,2,3\n".to_vec()),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("noise without a line end", vec![0xa5; 5000]),
        ("second header", after_ten(&format!("{HEADER}\n"))),
        ("header alone", format!("{HEADER}\n").into_bytes()),
        ("one row", format!("{HEADER}\n0.0,0,{ROW}\n").into_bytes()),
        ("text in a column", after_ten("0.20,0,1,left,9,0,0\n")),
        ("a column is empty", after_ten("0.20,0,1,,9,0,0\n")),
        ("too few columns", after_ten("0.20,0,1,2\n")),
        ("cut off in a row", after_ten("0.20,0,1,2,9,0")),
        ("cut off in its last number", after_ten("0.20,0,1,2,9,0,-")),
        ("text at the end of the file", after_ten("0.20,0,1,left,9,0,0")),
        ("too many columns", after_ten("0.20,0,1,2,9,0,0,0\n")),
        ("NaN", after_ten("0.20,0,1,NaN,9,0,0\n")),
        ("infinity", after_ten("0.20,0,1,2,9,0,-inf\n")),
        ("NaN as time", after_ten("nan,0,1,2,9,0,0\n")),
        ("text as time", after_ten("now,0,1,2,9,0,0\n")),
        ("time going back", after_ten(&row("0.05"))),
        ("time standing still", after_ten(&row("0.09"))),
        ("negative time", format!("{HEADER}\n{}", row("-0.01")).into_bytes()),
        ("time without end", after_ten(&row("1e300"))),
        ("0 Hz", format!("{HEADER}\n{}{}", row("0"), row("0")).into_bytes()),
        ("too slow", steady(0.1)),
        ("too fast", steady(0.001)),
        ("blank line", after_ten(&format!("\n{}", row("0.20")))),
        ("endless line", after_ten(&"1".repeat(70_000))),
        ("gzip whose sum is wrong", damaged_at_its_end(&gzipped(&after_ten("")))),
        ("faulty row in a gzip whose sum is wrong", damaged_at_its_end(&gzipped(&after_ten("0.20,0,1,2\n")))),
        ("faulty row in a whole gzip", gzipped(&after_ten("0.20,0,1,2\n"))),
    ];
    let messages =
        cases.iter().map(|(what, bytes)| format!("{what}: {}\n", message(bytes))).collect::<Vec<_>>().concat();
    insta::assert_snapshot!(messages);
}

#[test]
fn a_missing_file_is_said_so() {
    let error = Reader::open("/nowhere/at/all.csv").err().expect("no such file");
    assert!(error.to_string().starts_with("cannot be opened: No such file"), "{error}");
}

#[test]
fn slow_and_fast_rates_within_the_contract_are_read() {
    for rate_hz in [25_u32, 50, 100, 208, 400] {
        let rows = (0..300)
            .map(|i| format!("{:.4},0,{ROW}\n", f64::from(i) / f64::from(rate_hz)))
            .collect::<Vec<_>>()
            .concat();
        assert_eq!(read(format!("{HEADER}\n{rows}").as_bytes()), (300, None), "{rate_hz} Hz");
    }
}

#[test]
fn gaps_line_ends_spaces_and_trailing_blank_lines_are_no_faults() {
    let file = after_ten(&format!("90.0,0,{ROW}\r\n 90.01 , +1e0, .5,-2.,0,0,0\r\n\r\n\n"));
    let with_crlf = String::from_utf8(file).expect("text").replacen('\n', "\r\n", 1);
    let samples: Vec<Sample> = Reader::new(with_crlf.as_bytes()).collect::<Result<_, _>>().expect("good");
    let last = samples.last().expect("twelve");
    assert_eq!(samples.len(), 12);
    assert_eq!(last.at, Duration::from_millis(90_010));
    assert_eq!(last.acc_mps2.map(f64::to_bits), [1.0, 0.5, -2.0_f64].map(f64::to_bits));
}

#[test]
fn gzip_is_told_by_its_bytes_and_may_have_several_members() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("recording.csv");
    let plain = after_ten("");
    let (a, b) = plain.split_at(200);
    std::fs::write(&path, [gzipped(a), gzipped(b)].concat()).expect("written");
    assert_eq!(Reader::open(&path).expect("opened").collect::<Result<Vec<_>, _>>().expect("good").len(), 10);
}

#[test]
fn the_writer_refuses_what_could_not_be_read() {
    let mut writer = Writer::plain(Vec::new()).expect("memory");
    let sample = |at, x| Sample { at: Duration::from_millis(at), acc_mps2: [x, 0.0, 9.8], gyr_dps: [0.0; 3] };
    writer.write(&sample(10, 0.0)).expect("good");
    assert!(matches!(writer.write(&sample(10, 0.0)), Err(WriteError::TimeNotRising { .. })));
    assert!(matches!(writer.write(&sample(20, f64::NAN)), Err(WriteError::NotFinite { .. })));
    writer.write(&sample(20, 1.0)).expect("good again");
    let text = String::from_utf8(writer.finish().expect("memory")).expect("text");
    assert_eq!(
        text,
        format!(
            "{HEADER}\n0.010000,0.00000,0.00000,9.80000,0.0000,0.0000,0.0000\n0.020000,1.00000,0.00000,9.80000,0.0000,0.0000,0.0000\n"
        )
    );
}

fn steady(from: u64, count: u64) -> impl Iterator<Item = Sample> {
    let sample = |i| Sample { at: Duration::from_millis(10 * i), acc_mps2: [0.0, 0.1, 9.8], gyr_dps: [0.0; 3] };
    (from..from + count).map(sample)
}

#[test]
fn whole_blocks_can_be_read_wherever_the_rest_is_cut_off() {
    for gzip in [false, true] {
        let mut out = Vec::new();
        let mut writer = if gzip { Writer::gzip(&mut out) } else { Writer::plain(&mut out) }.expect("memory");
        let mut ends = Vec::new();
        for block in 0..4 {
            steady(block * 50, 50).for_each(|sample| writer.write(&sample).expect("good"));
            writer.end_block().expect("memory");
            ends.push(usize::try_from(writer.written_bytes()).expect("small"));
        }
        steady(200, 50).for_each(|sample| writer.write(&sample).expect("good"));
        drop(writer);
        assert_eq!(read(&out), (200, None), "what was held back is not there, and nothing is cut off");
        for length in ends[0]..out.len() {
            let whole = ends.iter().filter(|end| **end <= length).count() * 50;
            let (good, fault) = read(&out[..length]);
            assert!(
                good >= whole && fault.iter().all(|fault| fault.reason.is_cut_off()),
                "{length}: {good}, {fault:?}"
            );
            // Within a number the rest of it may still be one.
            assert!(!gzip || fault.is_some() || ends.contains(&length), "{length}");
        }
    }
}

#[test]
fn what_reached_the_disk_of_a_block_is_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("recording.csv.gz");
    let mut writer = Writer::create(&path).expect("created");
    steady(0, 50).for_each(|sample| writer.write(&sample).expect("good"));
    writer.sync().expect("on disk");
    let mut other = std::fs::OpenOptions::new().append(true).open(&path).expect("open");
    other.write_all(&gzipped(b"0.7,0,1")[..12]).expect("half a block");
    assert!(read(&std::fs::read(&path).expect("there")).1.is_some());
    writer.cut_back().expect("cut");
    assert_eq!(read(&std::fs::read(&path).expect("there")), (50, None));
}

/// A reader that gives a few bytes at a time.
struct Dribble<'a>(&'a [u8], usize);

impl std::io::Read for Dribble<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let n = self.1.min(buffer.len()).min(self.0.len());
        let (now, later) = self.0.split_at(n);
        buffer[..n].copy_from_slice(now);
        self.0 = later;
        Ok(n)
    }
}

fn any_samples() -> impl Strategy<Value = Vec<Sample>> {
    let row =
        (3_000_u64..30_000, [-200.0..200.0_f64, -200.0..200.0, -200.0..200.0], [-3e3..3e3_f64, -3e3..3e3, -3e3..3e3]);
    proptest::collection::vec(row, 2..300).prop_map(|rows| {
        let mut at = Duration::ZERO;
        rows.into_iter()
            .map(|(micros, acc_mps2, gyr_dps)| {
                at += Duration::from_micros(micros);
                Sample { at, acc_mps2, gyr_dps }
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_again(samples in any_samples(), gzip: bool, piece in 1_usize..200) {
        let mut writer = if gzip { Writer::gzip(Vec::new()) } else { Writer::plain(Vec::new()) }.expect("memory");
        for sample in &samples {
            writer.write(sample).expect("good");
        }
        let bytes = writer.finish().expect("memory");
        let read: Vec<Sample> = Reader::new(Dribble(&bytes, piece)).collect::<Result<_, _>>().expect("good");
        prop_assert_eq!(read.len(), samples.len());
        for (a, b) in read.iter().zip(&samples) {
            prop_assert_eq!(a.at, b.at);
            for k in 0..3 {
                prop_assert!((a.acc_mps2[k] - b.acc_mps2[k]).abs() <= 0.000_005_01);
                prop_assert!((a.gyr_dps[k] - b.gyr_dps[k]).abs() <= 0.000_050_1);
            }
        }
    }

    #[test]
    fn numbers_are_read_as_the_standard_library_reads_them(value: f64, decimals in 0_usize..20) {
        for text in [format!("{value}"), format!("{value:e}"), format!("{:.decimals$}", value % 1e4), format!("+{:.3}", value.abs() % 1e3)] {
            let expected: Option<f64> = text.parse().ok();
            prop_assert_eq!(super::number::value(text.as_bytes()).map(f64::to_bits), expected.map(f64::to_bits), "{}", text);
        }
    }

    #[test]
    fn no_bytes_at_all_upset_the_reader(mut bytes: Vec<u8>, at in 0_usize..400, gzip: bool) {
        let whole = if gzip { gzipped(&after_ten("")) } else { after_ten("") };
        read(&bytes);
        bytes.splice(0..0, whole[..at.min(whole.len())].iter().copied());
        read(&bytes);
    }
}
