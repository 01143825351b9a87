-- question: Of those first consulted in a year, how many had reached each step after one, two,
--           three years, and by the Stichtag?
-- kind:     stock
-- grain:    one row per year of the first consultation and later step; those whose year is not
--           known stand last
-- returns:  cohort_year VARCHAR, cohort BIGINT, step VARCHAR, within_one BIGINT,
--           within_one_to BIGINT, within_two BIGINT, within_two_to BIGINT, within_three BIGINT,
--           within_three_to BIGINT, by_as_of BIGINT
-- unit:     municipalities
--
-- within: surely no later than so many years after the consultation, or before it; within_to: as
-- far as the dates allow. NULL while not all of the cohort have had so many years, and where the
-- year of the consultation is not known.
WITH consulted AS (
    SELECT
        municipality_id,
        not_before,
        counts_from,
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
        y.years,
        count(*) FILTER (WHERE p.counts_from <= c.not_before + to_years(y.years)) AS surely,
        count(*) FILTER (
            WHERE p.not_before IS NULL OR p.not_before <= c.counts_from + to_years(y.years)
        ) AS possibly,
        count(*) AS by_as_of
    FROM consulted AS c
    INNER JOIN pathway_in($scope) AS p ON c.municipality_id = p.municipality_id
    CROSS JOIN (VALUES (1), (2), (3)) AS y (years)
    GROUP BY ALL
),

-- A cohort has had its years when a municipality consulted on its last day has.
cohorts AS (
    SELECT
        *,
        year($scope['as_of'] + 1) - 1 - cohort_year AS whole_years
    FROM sizes
)

SELECT
    c.cohort_year::VARCHAR AS cohort_year,
    c.cohort,
    o.step,
    CASE WHEN c.whole_years >= 1 THEN coalesce(max(r.surely) FILTER (WHERE r.years = 1), 0) END
        AS within_one,
    CASE WHEN c.whole_years >= 1 THEN coalesce(max(r.possibly) FILTER (WHERE r.years = 1), 0) END
        AS within_one_to,
    CASE WHEN c.whole_years >= 2 THEN coalesce(max(r.surely) FILTER (WHERE r.years = 2), 0) END
        AS within_two,
    CASE WHEN c.whole_years >= 2 THEN coalesce(max(r.possibly) FILTER (WHERE r.years = 2), 0) END
        AS within_two_to,
    CASE WHEN c.whole_years >= 3 THEN coalesce(max(r.surely) FILTER (WHERE r.years = 3), 0) END
        AS within_three,
    CASE WHEN c.whole_years >= 3 THEN coalesce(max(r.possibly) FILTER (WHERE r.years = 3), 0) END
        AS within_three_to,
    coalesce(max(r.by_as_of), 0) AS by_as_of
FROM cohorts AS c
CROSS JOIN usual_order_in($scope) AS o
LEFT JOIN reached AS r
    ON coalesce(c.cohort_year, 0) = coalesce(r.cohort_year, 0) AND o.step = r.step
WHERE o.step <> 'consultations'
GROUP BY c.cohort_year, c.cohort, c.whole_years, o.step, o.place
ORDER BY c.cohort_year NULLS LAST, o.place, o.step
