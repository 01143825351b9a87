-- question: Of those first consulted in a year, how many had reached each step after one, two,
--           three years, and by the Stichtag?
-- kind:     stock
-- grain:    one row per year of the first consultation and later step; those whose year is not
--           known stand last
-- returns:  cohort_year VARCHAR, cohort BIGINT, step VARCHAR, within_one BIGINT, within_two BIGINT,
--           within_three BIGINT, by_as_of BIGINT
-- unit:     municipalities
--
-- Within: surely no later than so many years after the consultation, or before it. NULL while not
-- all of the cohort have had so many years, and where the year of the consultation is not known.
WITH consulted AS (
    SELECT
        municipality_id,
        not_before,
        CASE WHEN date_precision <> 'by' THEN year(counts_from) END AS cohort_year
    FROM pathway_in($scope)
    WHERE step = 'consultations'
),

sizes AS (
    SELECT
        cohort_year,
        count(*) AS cohort
    FROM consulted
    GROUP BY ALL
),

reached AS (
    SELECT
        c.cohort_year,
        p.step,
        count(*) FILTER (WHERE p.counts_from <= c.not_before + INTERVAL 1 YEAR) AS within_one,
        count(*) FILTER (WHERE p.counts_from <= c.not_before + INTERVAL 2 YEAR) AS within_two,
        count(*) FILTER (WHERE p.counts_from <= c.not_before + INTERVAL 3 YEAR) AS within_three,
        count(*) AS by_as_of
    FROM consulted AS c
    INNER JOIN pathway_in($scope) AS p ON c.municipality_id = p.municipality_id
    GROUP BY ALL
),

-- A cohort has had its years when a municipality consulted on its last day has.
years AS (
    SELECT
        *,
        year($scope['as_of'] + 1) - 1 - cohort_year AS whole_years
    FROM sizes
)

SELECT
    y.cohort_year::VARCHAR AS cohort_year,
    y.cohort,
    o.step,
    CASE WHEN y.whole_years >= 1 THEN coalesce(r.within_one, 0) END AS within_one,
    CASE WHEN y.whole_years >= 2 THEN coalesce(r.within_two, 0) END AS within_two,
    CASE WHEN y.whole_years >= 3 THEN coalesce(r.within_three, 0) END AS within_three,
    coalesce(r.by_as_of, 0) AS by_as_of
FROM years AS y
CROSS JOIN usual_order_in($scope) AS o
LEFT JOIN reached AS r
    ON coalesce(y.cohort_year, 0) = coalesce(r.cohort_year, 0) AND o.step = r.step
WHERE o.step <> 'consultations'
ORDER BY y.cohort_year NULLS LAST, o.place, o.step
