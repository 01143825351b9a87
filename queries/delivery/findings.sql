-- question: What is wrong or odd in the delivery, and where?
-- kind:     report
-- grain:    one row per finding, in the order of files and lines
-- returns:  place BIGINT, export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR,
--           value VARCHAR, code VARCHAR, expected VARCHAR, severity VARCHAR, original VARCHAR
-- unit:     findings
SELECT
    place,
    export,
    file,
    line,
    column_name,
    value,
    code,
    expected,
    severity,
    original
FROM report_findings
ORDER BY place
