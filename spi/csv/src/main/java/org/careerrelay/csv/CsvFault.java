package org.careerrelay.csv;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;

/** What can be wrong with a file as a whole, or with one row as such. The code is published: never rename one. */
enum CsvFault {
    FILE_MISSING("file.missing", "ファイルがありません", "there is no such file"),
    FILE_UNREADABLE("file.unreadable", "ファイルを読めません", "the file cannot be read"),
    CHARSET_UNKNOWN("charset.unknown", "文字コードは auto、UTF-8、windows-31j のいずれかです", "is none of auto, UTF-8, windows-31j"),
    CHARSET_MISMATCH("csv.charset", "指定された文字コードのファイルではありません", "the file is not written in that character set"),
    CHARSET_UNDETECTED(
            "csv.charset", "UTF-8でもCP932（Shift_JIS）でもありません", "the file is neither UTF-8 nor CP932 (Shift_JIS)"),
    BINARY("csv.binary", "CSVではなくバイナリファイルです", "the file is binary, not CSV"),
    EMPTY("csv.empty", "見出しの行がありません", "there is no header line"),
    QUOTE("csv.quote", "引用符が閉じられていません", "a quotation mark is never closed"),
    SYNTAX("csv.syntax", "CSVとして読めません", "is not readable as CSV"),
    COLUMN_TWICE("column.twice", "必要な列が二つあります", "this column is there twice"),
    MONTH("figures.month", "月は 2026-11 のように書いてください", "is no month, such as 2026-11"),
    MONTH_TWICE("figures.month-twice", "同じ月の行が二つあります", "this month is there twice"),
    NUMBER("figures.number", "0以上の数を書いてください", "is no number from 0 on"),
    FIGURES(
            "figures.contradiction",
            "内訳が全体を超えているか、範囲外の値です",
            "a part is more than its whole, or a value is out of range"),
    ROW_FIELDS("row.fields", "見出しより項目の多い行です", "the row has more fields than the header");

    private final String code;
    private final String ja;
    private final String en;

    CsvFault(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    Violation at(String path) {
        return new Violation(path, code, ja, en);
    }

    InvalidInputException refused(String path) {
        return new InvalidInputException(List.of(at(path)));
    }
}
