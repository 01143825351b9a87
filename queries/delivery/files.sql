-- question: Which files does the delivery consist of, and what became of their rows?
-- kind:     report
-- grain:    one row per file
-- returns:  export VARCHAR, file VARCHAR, rows BIGINT, loaded BIGINT, set_aside BIGINT,
--           repeats BIGINT, encoding VARCHAR, delimiter VARCHAR, styles VARCHAR
-- unit:     rows
--
-- rows = loaded + set_aside + repeats, for each file.
SELECT
    export,
    file,
    rows,
    loaded,
    set_aside,
    repeats,
    encoding,
    delimiter,
    styles
FROM report_files
ORDER BY export
