-- question: How does an indicator stand in each district or police directorate, beside the others
--           and the state?
-- kind:     stock and flow
-- grain:    one row per place, in official order, zeros included; the state last
-- returns:  place_code VARCHAR, place_title VARCHAR, is_state BOOLEAN, number BIGINT,
--           per_hundred_thousand DOUBLE, reached BIGINT, municipalities BIGINT,
--           reached_share DOUBLE, inhabitants_reached BIGINT, inhabitants BIGINT,
--           inhabitants_share DOUBLE, place_rank BIGINT, place_rank_to BIGINT, then_on DATE,
--           number_then BIGINT, difference BIGINT, amount_eur DECIMAL(18,2),
--           per_inhabitant_eur DECIMAL(18,2)
-- unit:     number: the reader's counting unit, for consulted, closely cooperating and model
--           municipalities those, for consultations these, for sums of money grants;
--           per_hundred_thousand: the same per 100,000 inhabitants;
--           reached: municipalities; inhabitants: people
--
-- amount_eur, per_inhabitant_eur: euros, NULL where the indicator is no sum of money.
-- A flow (consultations, sums approved) is what came within the reader's period.
-- place_rank: by the share of municipalities, the highest first. Places with the same share have
-- the same numbers, from place_rank to place_rank_to. A place of fewer than ten municipalities has
-- none (smallest_base below): one municipality more or less would be ten per cent and more, and the
-- Kreisfreie Städte are one municipality, so that their share is nothing or everything.
--
-- A joint agreement across districts counts in each of them: the column need not add up to the
-- state's row, which counts it once. Municipalities and inhabitants are those of the chosen sizes,
-- at today's borders. The state is all of Saxony in the chosen sizes and fields.
-- then_on: the earlier day, an ISO date in $earlier; '' for none, then nothing is compared.
WITH constants (smallest_base, then_on) AS (
    VALUES (10, nullif($earlier, '')::DATE)
),

compared AS MATERIALIZED (
    SELECT * FROM compared_places_in($scope, $level, $language)
),

relevant AS MATERIALIZED (
    SELECT
        r.*,
        c.then_on,
        stands_on($scope['as_of'], r.counts_from, r.ends_on) AS stands,
        coalesce(stands_on(c.then_on, r.counts_from, r.ends_on), FALSE) AS stood
    FROM compared_steps_in($scope, $level, $indicator) AS r
    CROSS JOIN constants AS c
),

standing AS (
    SELECT
        place_code,
        count(DISTINCT unit_key) FILTER (WHERE stands) AS number,
        count(DISTINCT unit_key) FILTER (WHERE stood) AS number_then,
        sum(amount_eur) FILTER (WHERE stands) AS amount_eur
    FROM relevant
    GROUP BY ALL
),

-- A municipality once, however often it counts.
reached AS (
    SELECT
        place_code,
        count(*) AS municipalities,
        sum(population)::BIGINT AS inhabitants
    FROM (
        SELECT DISTINCT
            place_code,
            municipality_id,
            population
        FROM relevant
        WHERE stands AND municipality_id IS NOT NULL
    )
    GROUP BY ALL
),

measured AS (
    SELECT
        a.*,
        c.then_on,
        coalesce(s.number, 0) AS number,
        CASE WHEN c.then_on IS NOT NULL THEN coalesce(s.number_then, 0) END AS number_then,
        sum_of($indicator, s.amount_eur) AS amount_eur,
        coalesce(r.municipalities, 0) AS reached,
        coalesce(r.inhabitants, 0) AS inhabitants_reached,
        coalesce(r.municipalities, 0) / nullif(a.municipalities, 0) AS reached_share,
        NOT a.is_state AND a.municipalities >= c.smallest_base AS has_a_rank
    FROM compared AS a
    CROSS JOIN constants AS c
    LEFT JOIN standing AS s ON a.place_code = s.place_code
    LEFT JOIN reached AS r ON a.place_code = r.place_code
),

ranked AS (
    SELECT
        *,
        rank() OVER (PARTITION BY has_a_rank ORDER BY reached_share DESC) AS first_rank,
        count(*) OVER (PARTITION BY has_a_rank, reached_share) AS equals
    FROM measured
)

SELECT
    place_code,
    place_title,
    is_state,
    number,
    round(number * 100000 / nullif(inhabitants, 0), 2) AS per_hundred_thousand,
    reached,
    municipalities,
    reached_share,
    inhabitants_reached,
    inhabitants,
    inhabitants_reached / nullif(inhabitants, 0) AS inhabitants_share,
    CASE WHEN has_a_rank THEN first_rank END AS place_rank,
    CASE WHEN has_a_rank THEN first_rank + equals - 1 END AS place_rank_to,
    then_on,
    number_then,
    number - number_then AS difference,
    amount_eur,
    (amount_eur / nullif(inhabitants, 0))::DECIMAL(18, 2) AS per_inhabitant_eur
FROM ranked
ORDER BY is_state, official_place, place_code
