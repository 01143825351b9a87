-- question: Which size classes of municipalities are there?
-- kind:     reference
-- grain:    one row per class, smallest first
-- returns:  size_class VARCHAR, size_class_title VARCHAR
-- unit:     size classes
SELECT
    size_class,
    CASE $language WHEN 'en' THEN title_en ELSE title END AS size_class_title
FROM size_classes
ORDER BY min_population
