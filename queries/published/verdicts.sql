-- question: How many published figures agree with the count of the record?
-- kind:     stock
-- grain:    one row
-- returns:  totals BIGINT, documented BIGINT, partly BIGINT, undocumented BIGINT, more BIGINT,
--           parts BIGINT, contradictions BIGINT
-- unit:     statements: the same figure in two sources is two
--
-- documented: the count agrees or is compatible. partly, undocumented: the record knows fewer, or
-- none. more: it knows more than was published. parts: figures for one year or place, no totals.
-- contradictions: pairs of published totals that cannot both be right.
SELECT
    count(*) FILTER (WHERE part IS NULL) AS totals,
    count(*) FILTER (WHERE verdict IN ('agrees', 'within')) AS documented,
    count(*) FILTER (WHERE verdict = 'fewer' AND counted > 0) AS partly,
    count(*) FILTER (WHERE verdict = 'fewer' AND counted = 0) AS undocumented,
    count(*) FILTER (WHERE verdict = 'more') AS more,
    count(*) FILTER (WHERE part IS NOT NULL) AS parts,
    (SELECT count(*) FROM contradictions_in($scope)) AS contradictions
FROM compared_in($scope)
