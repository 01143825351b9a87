-- question: On which day does the way through time on the map begin?
-- kind:     stock
-- grain:    one row
-- returns:  begins_on DATE, older BIGINT
-- unit:     older: steps
--
-- The reader's own beginning, else the year before the first consultation or agreement within it:
-- a few councils are older by decades. older: steps that stand before it, and so from the first
-- month on; a municipality's consultations count once.
WITH known AS (
    SELECT
        municipality_id,
        subject,
        counts_from,
        ends_on
    FROM all_steps_in($scope)
    WHERE municipality_id IS NOT NULL
),

first_talk AS (
    SELECT min(counts_from) AS on_day
    FROM known
    WHERE subject IN ('consultations', 'preliminary_agreements', 'agreements')
),

beginning AS (
    SELECT
        coalesce(
            $scope['since'],
            greatest(first_day($scope), date_trunc('year', on_day) - INTERVAL 1 YEAR)
        )::DATE AS begins_on
    FROM first_talk
),

older AS (
    SELECT DISTINCT
        k.municipality_id,
        k.subject
    FROM known AS k
    CROSS JOIN beginning AS b
    WHERE k.counts_from < b.begins_on AND stands_on(b.begins_on, k.counts_from, k.ends_on)
)

SELECT
    b.begins_on,
    (SELECT count(*) FROM older) AS older
FROM beginning AS b
