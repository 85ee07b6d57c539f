# Builds this folder's module when its sources have changed, and runs a class of it. Sourced, not run.

# shellcheck source=deploy/prerequisites.sh
source "$home/deploy/prerequisites.sh"

bench_is_built() {
  local stamp="$home/deploy/bench/target/rabta-built"
  [ -f "$stamp" ] &&
    [ -z "$(find "$home/pom.xml" "$home"/portal-*/pom.xml "$home"/deploy/{local,bench}/pom.xml \
      "$home"/portal-{domain,ejb}/src/main "$home"/deploy/{local,bench}/src/main -newer "$stamp" -print -quit)" ]
}

build_bench() {
  printf 'Building\n'
  mvn -q -B -f "$home/pom.xml" -DskipTests -pl deploy/bench -am package ||
    refuse "The build failed: the lines above say why."
  touch "$home/deploy/bench/target/rabta-built"
}

# Runs org.rabta.bench.<first argument> with the other arguments.
run_bench() {
  local class=$1
  shift
  case "${1:-}" in
    --help | -h) usage; exit 0 ;;
  esac
  check_jdk
  check_maven
  bench_is_built || build_bench
  exec "$java" -Xmx1g -Drabta.home="$home" \
    -cp "$home/deploy/bench/target/classes:$home/deploy/bench/target/lib/*" "org.rabta.bench.$class" "$@"
}
