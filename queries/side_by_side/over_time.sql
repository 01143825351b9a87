-- question: How has an indicator developed in each district or police directorate, and in the
--           state?
-- kind:     stock and flow
-- grain:    one row per place and quarter, from the first day of the scope to the Stichtag; places
--           in official order, the state last
-- returns:  place_code VARCHAR, place_title VARCHAR, is_state BOOLEAN, period DATE, until DATE,
--           complete BOOLEAN, number BIGINT, per_hundred_thousand DOUBLE, reached_share DOUBLE,
--           inhabitants_share DOUBLE, amount_eur DECIMAL(18,2), per_inhabitant_eur DECIMAL(18,2)
-- unit:     number: the reader's counting unit, for consulted, closely cooperating and model
--           municipalities those, for consultations these, for sums of money grants;
--           per_hundred_thousand: the same per 100,000 inhabitants;
--           shares: of municipalities, of inhabitants
--
-- amount_eur, per_inhabitant_eur: euros, NULL where the indicator is no sum of money.
-- A flow (consultations, sums approved) adds up from the beginning of the reader's period.
-- The running quarter is counted at the Stichtag (`until`). Municipalities and inhabitants are
-- those of the chosen sizes, at today's borders and at the day of the reference data.
-- The state is all of Saxony in the chosen sizes and fields, whatever places are chosen.
WITH compared AS MATERIALIZED (
    SELECT * FROM compared_places_in($scope, $level, $language)
),

relevant AS MATERIALIZED (
    SELECT * FROM compared_steps_in($scope, $level, $indicator)
),

periods AS MATERIALIZED (
    SELECT * FROM periods_in($scope, 'quarter')
),

standing AS (
    SELECT
        r.place_code,
        p.until,
        count(DISTINCT r.unit_key) AS number,
        sum(r.amount_eur) AS amount_eur
    FROM periods AS p
    INNER JOIN relevant AS r ON stands_on(p.until, r.counts_from, r.ends_on)
    GROUP BY ALL
),

-- A municipality once, however often it counts.
reached AS (
    SELECT
        place_code,
        until,
        count(*) AS municipalities,
        sum(population) AS inhabitants
    FROM (
        SELECT DISTINCT
            r.place_code,
            p.until,
            r.municipality_id,
            r.population
        FROM periods AS p
        INNER JOIN relevant AS r ON stands_on(p.until, r.counts_from, r.ends_on)
        WHERE r.municipality_id IS NOT NULL
    )
    GROUP BY ALL
)

SELECT
    a.place_code,
    a.place_title,
    a.is_state,
    p.period,
    p.until,
    p.complete,
    coalesce(s.number, 0) AS number,
    round(coalesce(s.number, 0) * 100000 / nullif(a.inhabitants, 0), 2) AS per_hundred_thousand,
    coalesce(r.municipalities, 0) / nullif(a.municipalities, 0) AS reached_share,
    coalesce(r.inhabitants, 0) / nullif(a.inhabitants, 0) AS inhabitants_share,
    sum_of($indicator, s.amount_eur) AS amount_eur,
    (sum_of($indicator, s.amount_eur) / nullif(a.inhabitants, 0))::DECIMAL(18, 2)
        AS per_inhabitant_eur
FROM compared AS a
CROSS JOIN periods AS p
LEFT JOIN standing AS s ON a.place_code = s.place_code AND p.until = s.until
LEFT JOIN reached AS r ON a.place_code = r.place_code AND p.until = r.until
ORDER BY a.is_state, a.official_place, a.place_code, p.period
