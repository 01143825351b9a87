-- question: Which time does the delivery cover?
-- kind:     report
-- grain:    one row
-- returns:  first_day DATE, exported_on DATE
-- unit:     days
--
-- first_day: the first day of the year of the first record with a place in time, NULL without any.
SELECT
    b.first_day,
    a.exported_on
FROM beginning AS b
CROSS JOIN about AS a
ORDER BY b.first_day
