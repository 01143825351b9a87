-- question: How many rows of each export were set aside and are missing from its figures?
-- kind:     report
-- grain:    one row per export with rows set aside
-- returns:  export VARCHAR, set_aside BIGINT
-- unit:     rows
SELECT
    export,
    sum(set_aside)::BIGINT AS set_aside
FROM report_files
WHERE set_aside > 0
GROUP BY export
ORDER BY export
