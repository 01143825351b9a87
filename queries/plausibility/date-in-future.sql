-- question: Which dates lie after the year of the export?
-- kind:     plausibility
-- grain:    one row per date
-- returns:  export VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
--           expected VARCHAR
-- unit:     rows
--
-- A council may be planned for later, and an agreement may end later.
SELECT
    r.export,
    r.file,
    r.line,
    d.one.column_name,
    d.one.on_day::VARCHAR AS value,
    $exported_on::VARCHAR AS expected
FROM records AS r
CROSS JOIN unnest(r.dates) AS d (one)
WHERE year(d.one.on_day) > year($exported_on)
ORDER BY r.file, r.line, d.one.column_name
