-- What time the reader is looking at: the period, its parts, and what falls into them.

-- The first day that charts and flows look at: the reader's, else that of the record's first year.
CREATE MACRO first_day(scope) AS (
    coalesce(
        scope['since'],
        least((SELECT b.first_day FROM beginning AS b), date_trunc('year', scope['as_of']))
    )::DATE
);

-- Is the Stichtag before the delivery's first record? Then nothing is known, which is not zero.
CREATE MACRO is_before_first(scope) AS (
    coalesce(scope['as_of'] < (SELECT b.first_day FROM beginning AS b), FALSE)
);

CREATE MACRO period_length(grain) AS (
    to_months(CASE grain WHEN 'month' THEN 1 WHEN 'quarter' THEN 3 ELSE 12 END)
);

-- Every period from the first day to the Stichtag, without a gap. Its flow counts from `since`,
-- its stock is taken on `until`; it is not `complete` while it runs or when the reader's choice
-- cuts it.
CREATE MACRO periods_in(scope, grain) AS TABLE (
    SELECT
        begins::DATE AS period,
        greatest(begins, opens)::DATE AS since,
        least(ends, scope['as_of'])::DATE AS until,
        begins >= opens AND ends <= scope['as_of'] AS complete
    FROM (
        SELECT
            opens,
            unnest(
                generate_series(
                    date_trunc(grain, opens::TIMESTAMP),
                    scope['as_of']::TIMESTAMP,
                    period_length(grain)
                )
            ) AS begins,
            begins + period_length(grain) - INTERVAL 1 DAY AS ends
        FROM (SELECT first_day(scope) AS opens)
    )
);

-- Has it begun by that day, and does it still last?
CREATE MACRO stands_on(on_day, counts_from, ends_on) AS (
    counts_from <= on_day AND (ends_on IS NULL OR ends_on >= on_day)
);

-- Known well enough to have a place among years or among months? `by` has a place in neither.
CREATE MACRO has_a_place(date_precision, grain) AS (
    CASE grain
        WHEN 'month' THEN date_precision IN ('day', 'month')
        ELSE date_precision IN ('day', 'month', 'year')
    END
);

-- Did a grant's stage fall into the reader's period?
CREATE MACRO is_in_period(scope, counts_from, date_precision) AS (
    date_precision <> 'by' AND counts_from BETWEEN first_day(scope) AND scope['as_of']
);

-- Does a list of the reader's period name it? What is known only as "by then" may belong there.
CREATE MACRO is_listed(scope, counts_from, date_precision) AS (
    date_precision = 'by' OR counts_from >= first_day(scope)
);
