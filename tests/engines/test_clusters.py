"""In several processes, and in clusters of several workers, the same rows come out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

import pytest

import biopress
from biopress.output.rows import TABLES

from .feed import FEED, RELEASES, TEXTS, ordered


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_pools(pool: Any) -> None:
    with pool(2) as workers:
        assert list(workers.map(biopress.parse, TEXTS)) == [biopress.parse(text) for text in TEXTS]


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    sql = pytest.importorskip("pyspark.sql")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        sql.SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate()
    )
    yield session
    session.stop()


def spark_rows(spark: Any, table: str) -> Any:
    from pandas import DataFrame

    def read(batches: Iterable[Any]) -> Iterator[Any]:
        names = [column.name for column in biopress.columns(table)]
        for batch in batches:
            releases = biopress.parse_many(batch.to_dict("records"))
            yield DataFrame(biopress.rows(releases, table), columns=names)

    feed = spark.createDataFrame(FEED, "doc_id STRING, text STRING").repartition(4)
    return feed.mapInPandas(read, biopress.ddl(table, "spark"))


@pytest.mark.parametrize("table", ["events", "event_products", "trials", "statistics", "milestones"])
def test_spark(spark: Any, table: str) -> None:
    assert table in TABLES
    frame = spark_rows(spark, table)
    assert [(field.name, field.nullable) for field in frame.schema] == [
        (column.name, column.nullable) for column in biopress.columns(table)
    ]
    told = [row.asDict() for row in frame.collect()]
    assert ordered(told) == ordered(biopress.rows(RELEASES, table))


def test_spark_has_several_workers(spark: Any) -> None:
    driver_and_workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size()
    assert driver_and_workers == 3


def test_spark_merges_a_batch_that_comes_twice(spark: Any) -> None:
    frame = spark_rows(spark, "events")
    assert frame.union(frame).dropDuplicates(["row_key"]).count() == len(biopress.rows(RELEASES, "events"))


@pytest.mark.parametrize("table", ["events", "statistics"])
def test_dask(table: str) -> None:
    pandas = pytest.importorskip("pandas")
    frames = pytest.importorskip("dask.dataframe")
    distributed = pytest.importorskip("distributed")
    types = {column.name: column.type_in("pandas") for column in biopress.columns(table)}

    def frame(rows: list[dict[str, Any]]) -> Any:
        return pandas.DataFrame(rows, columns=list(types)).astype(types)

    def read(feed: Any) -> Any:
        return frame(biopress.rows(biopress.parse_many(feed.to_dict("records")), table))

    options = {"threads_per_worker": 1, "host": "127.0.0.1", "dashboard_address": None}
    with distributed.LocalCluster(n_workers=2, **options) as cluster, distributed.Client(cluster):
        parts = frames.from_pandas(pandas.DataFrame(FEED), npartitions=3, sort=False)
        told = parts.map_partitions(read, meta=frame([])).compute()
    pandas.testing.assert_frame_equal(told.reset_index(drop=True), frame(biopress.rows(RELEASES, table)))
