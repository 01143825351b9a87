-- question: What is new, changed or gone since the delivery before?
-- kind:     report
-- grain:    one row per new or vanished record, and per changed value of a record
-- returns:  export VARCHAR, change VARCHAR, record VARCHAR, column_name VARCHAR, before VARCHAR,
--           after VARCHAR, file VARCHAR, line BIGINT
-- unit:     records
SELECT
    export,
    change,
    record,
    column_name,
    before,
    after,
    file,
    line
FROM report_changes
ORDER BY export, list_position(['vanished', 'changed', 'new'], change), record, column_name
