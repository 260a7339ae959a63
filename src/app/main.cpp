#include "app/run.h"
#include "cli/commands.h"
#include "io/process_isolation.h"

int main(int argc, char** argv) {
    io::isolateProcess();
    return cli::isCommand(argc, argv) ? cli::run(argc, argv) : app::run(argc, argv);
}
