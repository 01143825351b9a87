-- question: Do the published figures agree with the count of the record on their day?
-- kind:     stock
-- grain:    one row per published figure and source of an indicator that the record can count,
--           newest first
-- returns:  as_of DATE, indicator VARCHAR, published DECIMAL(18,2), qualifier VARCHAR,
--           verdict VARCHAR, difference DECIMAL(18,2), coverage DOUBLE, compared_in VARCHAR,
--           counted_municipalities BIGINT, counted_signatories BIGINT, counted_agreements BIGINT,
--           counted BIGINT, unit_counted VARCHAR, part VARCHAR, disagrees BOOLEAN, falls BOOLEAN,
--           outgrown BOOLEAN, certainty VARCHAR, source VARCHAR, note VARCHAR
-- unit:     municipalities, signatories, agreements (councils, processes, analyses), by column
--
-- counted: the count that is compared, in the unit of `compared_in`: the one that the source
-- counts, else the reader's. difference: that count less the published figure. coverage: the same
-- two as a share.
-- verdict:  agrees; fewer (the record knows fewer); more (it knows more than was published: one of
-- the two is wrong); within ("over", "about": compatible); not_comparable (a part is no total).
-- counted_agreements: the thing itself, joint ones once. NULL: the unit makes no sense here.
-- disagrees: another total of the same day excludes this one. falls: an earlier total is higher,
-- although the indicator only grows. outgrown: since an earlier total fewer came than the record
-- knows to have begun.
WITH pairs AS MATERIALIZED (
    SELECT
        indicator,
        contradiction,
        unnest([one, other]) AS figure,
        unnest([FALSE, TRUE]) AS is_later
    FROM contradictions_in($scope)
),

contradicted AS (
    SELECT
        indicator,
        contradiction,
        figure['as_of'] AS as_of,
        figure['value'] AS value,
        figure['qualifier'] AS qualifier,
        figure['unit_counted'] AS unit_counted
    FROM pairs
    WHERE contradiction = 'same_day' OR is_later
)

SELECT
    c.as_of,
    c.indicator,
    c.value::DECIMAL(18, 2) AS published,
    c.qualifier,
    c.verdict,
    (c.counted - c.value)::DECIMAL(18, 2) AS difference,
    (c.counted / nullif(c.value, 0))::DOUBLE AS coverage,
    c.compared_in,
    c.counted_municipalities,
    c.counted_signatories,
    c.counted_agreements,
    c.counted,
    c.unit_counted,
    c.part,
    c.part IS NULL
    AND (c.indicator, 'same_day', c.as_of, c.value, c.qualifier, c.unit_counted)
    IN (SELECT t.* FROM contradicted AS t) AS disagrees,
    c.part IS NULL
    AND (c.indicator, 'falls', c.as_of, c.value, c.qualifier, c.unit_counted)
    IN (SELECT t.* FROM contradicted AS t) AS falls,
    c.part IS NULL
    AND (c.indicator, 'growth', c.as_of, c.value, c.qualifier, c.unit_counted)
    IN (SELECT t.* FROM contradicted AS t) AS outgrown,
    coalesce(c.certainty, 'certain') AS certainty,
    c.source,
    c.note
FROM compared_in($scope) AS c
ORDER BY c.as_of DESC, c.place, c.value, c.qualifier, c.part, c.source
