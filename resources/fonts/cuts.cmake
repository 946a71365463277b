# The faces that are embedded: cuts of Debian's Inter, made into the build folder. No font is committed.
# The system's Python comes first: that is the one with Debian's fontTools.
find_program(CB_PYTHON NAMES python3 HINTS /usr/bin REQUIRED)
set(CB_INTER_DIR "/usr/share/fonts/opentype/inter" CACHE PATH "Where Inter-Regular.otf lies (Debian: fonts-inter)")
if(NOT EXISTS "${CB_INTER_DIR}/Inter-Regular.otf")
    message(FATAL_ERROR "Inter-Regular.otf is not in ${CB_INTER_DIR}: install fonts-inter or set CB_INTER_DIR")
endif()
execute_process(COMMAND "${CB_PYTHON}" -c "import fontTools" RESULT_VARIABLE no_fonttools OUTPUT_QUIET ERROR_QUIET)
if(no_fonttools)
    message(FATAL_ERROR "Python has no fontTools: install python3-fonttools")
endif()

set(cuts "")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/fonts")
foreach(kind text figures)
    string(SUBSTRING "${kind}" 0 1 initial)
    string(SUBSTRING "${kind}" 1 -1 tail)
    string(TOUPPER "${initial}" initial)
    set(name "${initial}${tail}")
    foreach(weight Regular Medium SemiBold)
        set(source "${CB_INTER_DIR}/Inter-${weight}.otf")
        set(cut "${CMAKE_CURRENT_BINARY_DIR}/fonts/${name}-${weight}.otf")
        add_custom_command(
            OUTPUT "${cut}"
            COMMAND "${CB_PYTHON}" "${CMAKE_CURRENT_LIST_DIR}/make_cuts.py"
                ${kind} "${source}" "Changeboard ${name}" "${cut}"
            DEPENDS "${CMAKE_CURRENT_LIST_DIR}/make_cuts.py" "${source}"
            COMMENT "Making the cut ${name}-${weight}"
            VERBATIM)
        list(APPEND cuts "${cut}")
    endforeach()
endforeach()
