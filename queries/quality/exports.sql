-- question: How many rows of each export count, how many are set aside, and how new is it?
-- kind:     report
-- grain:    one row per export that was delivered
-- returns:  export VARCHAR, rows BIGINT, set_aside BIGINT, aside_share DOUBLE,
--           worth_a_look BIGINT, newest_on DATE, date_precision VARCHAR
-- unit:     rows
--
-- `rows` are all rows of the file, those set aside included; `aside_share` is empty without rows.
-- `worth_a_look` counts findings, of which one row can have several.
-- `newest_on` is the date of the newest record that was taken over, as precisely as it is known.
WITH files AS (
    SELECT
        export,
        sum(rows)::BIGINT AS rows,
        sum(set_aside)::BIGINT AS set_aside
    FROM report_files
    GROUP BY export
),

-- Beyond a thousand of one kind, the findings of a file are told as a number: the last one's value.
odd AS (
    SELECT
        export,
        sum(CASE code WHEN 'more-of-these' THEN value::BIGINT ELSE 1 END)::BIGINT AS findings
    FROM report_findings
    WHERE severity = 'worth-a-look'
    GROUP BY export
),

newest AS (
    SELECT
        export,
        max({'at': counts_from, 'on_day': on_day, 'date_precision': date_precision}) AS record
    FROM records
    WHERE on_day IS NOT NULL
    GROUP BY export
)

SELECT
    f.export,
    f.rows,
    f.set_aside,
    f.set_aside / nullif(f.rows, 0) AS aside_share,
    coalesce(o.findings, 0) AS worth_a_look,
    n.record['on_day'] AS newest_on,
    n.record['date_precision'] AS date_precision
FROM files AS f
LEFT JOIN odd AS o ON f.export = o.export
LEFT JOIN newest AS n ON f.export = n.export
ORDER BY f.export
