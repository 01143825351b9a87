-- question: Is the delivery as new as it is expected to be?
-- kind:     report
-- grain:    one row
-- returns:  exported_on DATE, expected_on DATE, days_since BIGINT, missed_on DATE,
--           days_overdue BIGINT
-- unit:     days
--
-- Every month, on $delivery_day (1 to 28), an export of that day or later is expected; without such
-- a day nothing is, and all but `exported_on` is empty. `expected_on` is the last such day up to
-- $today, `missed_on` the first one that no export was made for. It is overdue from the day after.
WITH days AS (
    SELECT
        exported_on,
        $today::DATE AS today,
        nullif($delivery_day, '')::INTEGER - 1 AS later
    FROM about
),

expected AS (
    SELECT
        *,
        (date_trunc('month', today) + to_days(later))::DATE AS of_today,
        (date_trunc('month', exported_on) + to_days(later))::DATE AS of_export
    FROM days
),

compared AS (
    SELECT
        *,
        CASE
            WHEN of_today <= today THEN of_today ELSE (of_today - INTERVAL 1 MONTH)::DATE
        END AS expected_on,
        CASE
            WHEN of_export > exported_on THEN of_export
            ELSE (of_export + INTERVAL 1 MONTH)::DATE
        END AS next_expected
    FROM expected
)

SELECT
    exported_on,
    expected_on,
    today - expected_on AS days_since,
    CASE WHEN next_expected <= today THEN next_expected END AS missed_on,
    CASE WHEN expected_on IS NOT NULL THEN greatest(today - next_expected, 0) END AS days_overdue
FROM compared
